package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code PaymentSavedCredentials}. */
@TlType
interface PaymentSavedCredentialsType {
  /** {@code paymentSavedCredentialsCard}. */
  @TlConstructor(0xcdc27a1f)
  interface Card {
    String id();

    String title();
  }
}
