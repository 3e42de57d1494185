package dev.mtproto.processor.importer;

/** String literals in an annotation's array, wrapped as google-java-format does. */
final class StringLiteral {
  private static final int WIDTH = 100;
  private static final String NEXT_LINE = "\n          + \"";
  private static final int FIRST_INDENT = 6;
  private static final int NEXT_INDENT = NEXT_LINE.length() - 2;

  private StringLiteral() {}

  /** The literal, indented by six; its further lines by ten. */
  static String of(String text) {
    String rest = text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\t", "\\t");
    StringBuilder literal = new StringBuilder("\"");
    int room = WIDTH - FIRST_INDENT - "\"\",".length();
    while (rest.length() > room) {
      int space = rest.lastIndexOf(' ', room);
      if (space <= 0) {
        break;
      }
      literal.append(rest, 0, space).append('"').append(NEXT_LINE);
      rest = rest.substring(space);
      room = WIDTH - NEXT_INDENT - "\"\",".length();
    }
    return literal.append(rest).append('"').toString();
  }
}
