package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code langPackLanguage}. */
@TlType
@TlConstructor(0x117698f1)
interface LangPackLanguageType {
  String name();

  String nativeName();

  String langCode();
}
