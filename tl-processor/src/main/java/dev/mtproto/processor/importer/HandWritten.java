package dev.mtproto.processor.importer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What people wrote into a declaration, which an import over it keeps: every javadoc comment, the
 * methods that have a body, and the imports that these need. Everything else is the schema's.
 *
 * <p>A comment belongs to a path: {@code ""} is the file's interface or package, {@code Chat} a
 * nested interface, {@code Chat.chatId} a method. A method with a body stays behind the abstract
 * method that it follows, whose path is its key; {@code ""} if it follows none.
 *
 * @param comments from {@code /**} to its end, by path
 * @param methods with their comments, by the path of the method before them
 * @param imports {@code java.util.List}, {@code static java.util.List.of}
 */
record HandWritten(
    Map<String, String> comments, Map<String, List<String>> methods, List<String> imports) {

  /** Nothing, as in a file that does not exist yet. */
  static final HandWritten NONE = new HandWritten(Map.of(), Map.of(), List.of());

  /** The javadoc comment of a path, or what is given if there is none. */
  String comment(String path, String otherwise) {
    return comments.getOrDefault(path, otherwise);
  }

  /** The methods with a body that stand behind an abstract method. */
  List<String> methodsAfter(String path) {
    return methods.getOrDefault(path, List.of());
  }

  /** The imports whose names occur in what is kept. */
  List<String> neededImports() {
    String kept = String.join("\n", comments.values()) + methods.values();
    return imports.stream().filter(name -> mentions(kept, name)).toList();
  }

  private static boolean mentions(String text, String imported) {
    String simple = imported.substring(imported.lastIndexOf('.') + 1);
    return simple.equals("*") || Pattern.compile("\\b" + simple + "\\b").matcher(text).find();
  }
}
