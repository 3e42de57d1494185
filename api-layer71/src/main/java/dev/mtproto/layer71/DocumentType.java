package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code Document}. */
@TlType
interface DocumentType {
  /** {@code documentEmpty}. */
  @TlConstructor(0x36f8c871)
  interface Empty {
    long id();
  }

  /** {@code document}. */
  @TlConstructor(0x87232bc7)
  interface Regular {
    long id();

    @TlSecret
    long accessHash();

    int date();

    String mimeType();

    int size();

    PhotoSize thumb();

    int dcId();

    int version();

    List<DocumentAttribute> attributes();
  }
}
