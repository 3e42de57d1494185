package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code langPackDifference}. */
@TlType
@TlConstructor(0xf385c1f6)
interface LangPackDifferenceType {
  String langCode();

  int fromVersion();

  int version();

  List<LangPackString> strings();
}
