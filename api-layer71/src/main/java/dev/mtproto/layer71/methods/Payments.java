package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.layer71.InputPaymentCredentials;
import dev.mtproto.layer71.PaymentRequestedInfo;
import dev.mtproto.layer71.payments.PaymentForm;
import dev.mtproto.layer71.payments.PaymentReceipt;
import dev.mtproto.layer71.payments.PaymentResult;
import dev.mtproto.layer71.payments.SavedInfo;
import dev.mtproto.layer71.payments.ValidatedRequestedInfo;
import org.jspecify.annotations.Nullable;

/** The methods of the namespace {@code payments}. */
@TlMethods(namespace = "payments")
public interface Payments {
  /** {@code payments.getPaymentForm}. */
  @TlMethod(0x99f09745)
  PaymentForm getPaymentForm(int msgId);

  /** {@code payments.sendPaymentForm}. */
  @TlMethod(0x2b8879b3)
  PaymentResult sendPaymentForm(
      @TlFlags("flags") int msgId,
      @TlFlag(0) @Nullable String requestedInfoId,
      @TlFlag(1) @Nullable String shippingOptionId,
      InputPaymentCredentials credentials);

  /** {@code payments.getPaymentReceipt}. */
  @TlMethod(0xa092a980)
  PaymentReceipt getPaymentReceipt(int msgId);

  /** {@code payments.validateRequestedInfo}. */
  @TlMethod(0x770a8e74)
  ValidatedRequestedInfo validateRequestedInfo(
      @TlFlag(0) boolean save, int msgId, PaymentRequestedInfo info);

  /** {@code payments.getSavedInfo}. */
  @TlMethod(0x227d824b)
  SavedInfo getSavedInfo();

  /** {@code payments.clearSavedInfo}. */
  @TlMethod(0xd83d70c1)
  boolean clearSavedInfo(@TlFlag(0) boolean credentials, @TlFlag(1) boolean info);
}
