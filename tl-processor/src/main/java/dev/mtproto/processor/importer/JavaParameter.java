package dev.mtproto.processor.importer;

import java.util.List;

/**
 * A TL parameter as it is declared in Java.
 *
 * @param annotations all but {@code @Nullable}, as they are written
 * @param type the type, with {@code @Nullable} where it belongs
 * @param name the accessor's or the Java parameter's name
 */
record JavaParameter(List<String> annotations, String type, String name) {
  JavaParameter {
    annotations = List.copyOf(annotations);
  }

  /** As a method's parameter, on one line. */
  @Override
  public String toString() {
    String before = annotations.isEmpty() ? "" : String.join(" ", annotations) + " ";
    return before + type + " " + name;
  }
}
