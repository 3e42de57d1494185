package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code inputWebDocument}. */
@TlType
@TlConstructor(0x9bed434d)
interface InputWebDocumentType {
  String url();

  int size();

  String mimeType();

  List<DocumentAttribute> attributes();
}
