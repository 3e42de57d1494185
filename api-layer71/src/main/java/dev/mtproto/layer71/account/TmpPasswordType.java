package dev.mtproto.layer71.account;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code account.tmpPassword}. */
@TlType
@TlConstructor(0xdb64fd34)
interface TmpPasswordType {
  @TlSecret
  ByteString tmpPassword();

  int validUntil();
}
