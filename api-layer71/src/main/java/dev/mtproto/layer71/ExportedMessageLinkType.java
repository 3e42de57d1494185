package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code exportedMessageLink}. */
@TlType
@TlConstructor(0x1f486803)
interface ExportedMessageLinkType {
  String link();
}
