package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code webDocument}. */
@TlType
@TlConstructor(0xc61acbd8)
interface WebDocumentType {
  String url();

  @TlSecret
  long accessHash();

  int size();

  String mimeType();

  List<DocumentAttribute> attributes();

  int dcId();
}
