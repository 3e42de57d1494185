package dev.mtproto.layer71.payments;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.DataJSON;
import dev.mtproto.layer71.Invoice;
import dev.mtproto.layer71.PaymentRequestedInfo;
import dev.mtproto.layer71.PaymentSavedCredentials;
import dev.mtproto.layer71.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code payments.paymentForm}. */
@TlType
@TlConstructor(0x3f56aea3)
interface PaymentFormType {
  @TlFlag(2)
  boolean canSaveCredentials();

  @TlFlag(3)
  boolean passwordMissing();

  int botId();

  Invoice invoice();

  int providerId();

  String url();

  @TlFlag(4)
  @Nullable String nativeProvider();

  @TlFlag(4)
  @Nullable DataJSON nativeParams();

  @TlFlag(0)
  @Nullable PaymentRequestedInfo savedInfo();

  @TlFlag(1)
  @Nullable PaymentSavedCredentials savedCredentials();

  List<User> users();
}
