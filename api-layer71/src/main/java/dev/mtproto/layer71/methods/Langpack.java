package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.layer71.LangPackDifference;
import dev.mtproto.layer71.LangPackLanguage;
import dev.mtproto.layer71.LangPackString;
import java.util.List;

/** The methods of the namespace {@code langpack}. */
@TlMethods(namespace = "langpack")
public interface Langpack {
  /** {@code langpack.getLangPack}. */
  @TlMethod(0x9ab5c58e)
  LangPackDifference getLangPack(String langCode);

  /** {@code langpack.getStrings}. */
  @TlMethod(0x2e1ee318)
  List<LangPackString> getStrings(String langCode, @TlSecret List<String> keys);

  /** {@code langpack.getDifference}. */
  @TlMethod(0x0b2e4d7d)
  LangPackDifference getDifference(int fromVersion);

  /** {@code langpack.getLanguages}. */
  @TlMethod(0x800fd57d)
  List<LangPackLanguage> getLanguages();
}
