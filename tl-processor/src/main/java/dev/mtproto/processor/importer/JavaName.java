package dev.mtproto.processor.importer;

/**
 * The name of a top-level class.
 *
 * @param packageName its package
 * @param simpleName its name in it
 */
record JavaName(String packageName, String simpleName) {
  static final JavaName LIST = new JavaName("java.util", "List");
  static final JavaName NULL_MARKED = new JavaName("org.jspecify.annotations", "NullMarked");
  static final JavaName NULLABLE = new JavaName("org.jspecify.annotations", "Nullable");
  static final JavaName BYTE_STRING = new JavaName("okio", "ByteString");

  static JavaName javaLang(String simpleName) {
    return new JavaName("java.lang", simpleName);
  }

  static JavaName annotation(String simpleName) {
    return new JavaName("dev.mtproto.annotations", simpleName);
  }

  static JavaName runtime(String simpleName) {
    return new JavaName("dev.mtproto.tl", simpleName);
  }

  @Override
  public String toString() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
