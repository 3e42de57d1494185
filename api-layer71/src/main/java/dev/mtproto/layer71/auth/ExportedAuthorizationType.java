package dev.mtproto.layer71.auth;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** What signs the user in at another data centre. */
@TlType
@TlConstructor(0xdf969c2d)
interface ExportedAuthorizationType {
  int id();

  @TlSecret
  ByteString bytes();
}
