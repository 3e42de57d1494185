package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** {@code stickerSet}. */
@TlType
@TlConstructor(0xcd303b41)
interface StickerSetType {
  @TlFlag(0)
  boolean installed();

  @TlFlag(1)
  boolean archived();

  @TlFlag(2)
  boolean official();

  @TlFlag(3)
  boolean masks();

  long id();

  @TlSecret
  long accessHash();

  String title();

  String shortName();

  int count();

  int hash();
}
