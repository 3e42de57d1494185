package dev.mtproto.processor.generator;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** The classes that generated code uses; all that the runtime has to keep. */
public final class RuntimeNames {
  private static final String TL = "dev.mtproto.tl";

  static final ClassName OBJECT = ClassName.get(TL, "TlObject");
  static final ClassName REQUEST = ClassName.get(TL, "TlRequest");
  static final ClassName CODEC = ClassName.get(TL, "TlCodec");
  static final ClassName CONSTRUCTOR_CODEC = ClassName.get(TL, "TlConstructorCodec");
  static final ClassName REQUEST_CODEC = ClassName.get(TL, "TlRequestCodec");
  static final ClassName CODECS = ClassName.get(TL, "TlCodecs");
  static final ClassName READER = ClassName.get(TL, "TlReader");
  static final ClassName WRITER = ClassName.get(TL, "TlWriter");
  static final ClassName LISTS = ClassName.get(TL, "TlLists");
  static final ClassName TEXT = ClassName.get(TL, "TlText");
  static final ClassName LAYER = ClassName.get(TL, "TlLayer");
  static final ClassName INT128 = ClassName.get(TL, "Int128");
  static final ClassName INT256 = ClassName.get(TL, "Int256");
  static final ClassName BYTE_STRING = ClassName.get("okio", "ByteString");
  static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");
  static final ClassName NULL_MARKED = ClassName.get("org.jspecify.annotations", "NullMarked");
  static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");
  static final ClassName LIST = ClassName.get("java.util", "List");
  static final ClassName OBJECTS = ClassName.get("java.util", "Objects");

  /** Names of java.lang that generated code uses and that a layer's Types may have, too. */
  static final List<String> JAVA_LANG =
      List.of(
          "Boolean",
          "Double",
          "IllegalArgumentException",
          "Integer",
          "Long",
          "Object",
          "Override",
          "String",
          "SuppressWarnings");

  private RuntimeNames() {}

  /** All the names outside of the JDK, for a test that looks them up. */
  public static List<String> all() {
    return List.of(
            OBJECT,
            REQUEST,
            CODEC,
            CONSTRUCTOR_CODEC,
            REQUEST_CODEC,
            CODECS,
            READER,
            WRITER,
            LISTS,
            TEXT,
            LAYER,
            INT128,
            INT256,
            BYTE_STRING,
            NULLABLE,
            NULL_MARKED)
        .stream()
        .map(ClassName::canonicalName)
        .toList();
  }
}
