package dev.mtproto.layer71.payments;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.PaymentRequestedInfo;
import org.jspecify.annotations.Nullable;

/** {@code payments.savedInfo}. */
@TlType
@TlConstructor(0xfb8fe43c)
interface SavedInfoType {
  @TlFlag(1)
  boolean hasSavedCredentials();

  @TlFlag(0)
  @Nullable PaymentRequestedInfo savedInfo();
}
