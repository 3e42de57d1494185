package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code paymentRequestedInfo}. */
@TlType
@TlConstructor(0x909c3f94)
interface PaymentRequestedInfoType {
  @TlFlag(0)
  @Nullable String name();

  @TlFlag(1)
  @Nullable String phone();

  @TlFlag(2)
  @Nullable String email();

  @TlFlag(3)
  @Nullable PostAddress shippingAddress();
}
