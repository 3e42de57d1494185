package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code FoundGif}. */
@TlType
interface FoundGifType {
  /** {@code foundGif}. */
  @TlConstructor(0x162ecc1f)
  interface Regular {
    String url();

    String thumbUrl();

    String contentUrl();

    String contentType();

    int w();

    int h();
  }

  /** {@code foundGifCached}. */
  @TlConstructor(0x9c750409)
  interface Cached {
    String url();

    Photo photo();

    Document document();
  }
}
