package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code game}. */
@TlType
@TlConstructor(0xbdf9653b)
interface GameType {
  @TlFlags("flags")
  long id();

  @TlSecret
  long accessHash();

  String shortName();

  String title();

  String description();

  Photo photo();

  @TlFlag(0)
  @Nullable Document document();
}
