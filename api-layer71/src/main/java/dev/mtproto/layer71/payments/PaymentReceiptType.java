package dev.mtproto.layer71.payments;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Invoice;
import dev.mtproto.layer71.PaymentRequestedInfo;
import dev.mtproto.layer71.ShippingOption;
import dev.mtproto.layer71.User;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code payments.paymentReceipt}. */
@TlType
@TlConstructor(0x500911e1)
interface PaymentReceiptType {
  @TlFlags("flags")
  int date();

  int botId();

  Invoice invoice();

  int providerId();

  @TlFlag(0)
  @Nullable PaymentRequestedInfo info();

  @TlFlag(1)
  @Nullable ShippingOption shipping();

  String currency();

  long totalAmount();

  String credentialsTitle();

  List<User> users();
}
