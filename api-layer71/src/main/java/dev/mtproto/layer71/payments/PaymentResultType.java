package dev.mtproto.layer71.payments;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.Updates;

/** {@code payments.PaymentResult}. */
@TlType
interface PaymentResultType {
  /** {@code payments.paymentResult}. */
  @TlConstructor(0x4e5f810d)
  interface Regular {
    Updates updates();
  }

  /** {@code payments.paymentVerficationNeeded}. */
  @TlConstructor(0x6b56b921)
  interface PaymentVerficationNeeded {
    String url();
  }
}
