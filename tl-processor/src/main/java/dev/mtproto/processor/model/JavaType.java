package dev.mtproto.processor.model;

/**
 * The name of a top-level Java class.
 *
 * @param packageName its package
 * @param simpleName its name in it
 */
public record JavaType(String packageName, String simpleName) {

  /** The name with its package. */
  public String qualifiedName() {
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }

  @Override
  public String toString() {
    return qualifiedName();
  }
}
