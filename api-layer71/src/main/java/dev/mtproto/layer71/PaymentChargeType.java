package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code paymentCharge}. */
@TlType
@TlConstructor(0xea02c27e)
interface PaymentChargeType {
  String id();

  String providerChargeId();
}
