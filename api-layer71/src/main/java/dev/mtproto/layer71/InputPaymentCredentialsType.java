package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code InputPaymentCredentials}. */
@TlType
interface InputPaymentCredentialsType {
  /** {@code inputPaymentCredentialsSaved}. */
  @TlConstructor(0xc10eb2cf)
  interface Saved {
    String id();

    @TlSecret
    ByteString tmpPassword();
  }

  /** {@code inputPaymentCredentials}. */
  @TlConstructor(0x3417d728)
  interface Regular {
    @TlFlag(0)
    boolean save();

    DataJSON data();
  }
}
