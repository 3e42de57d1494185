package dev.mtproto.text;

/** Markdown, and how far it has been read. */
final class MarkdownSource {
  private static final char LAST_ESCAPABLE = 126;

  private final String markdown;
  private int at;

  MarkdownSource(String markdown) {
    this.markdown = markdown;
  }

  boolean isAtEnd() {
    return at >= markdown.length();
  }

  int position() {
    return at;
  }

  char peek() {
    return peek(0);
  }

  /** The unit so far ahead; NUL past the end. */
  char peek(int ahead) {
    return at + ahead < markdown.length() ? markdown.charAt(at + ahead) : '\0';
  }

  boolean startsWith(String text) {
    return markdown.startsWith(text, at);
  }

  void skip(int units) {
    at += units;
  }

  char read() {
    return markdown.charAt(at++);
  }

  /** Whether an escaped character stands here. */
  boolean isEscape() {
    return peek() == '\\' && peek(1) > 0 && peek(1) <= LAST_ESCAPABLE;
  }

  /** Whether a line, or the text, ends so far ahead. */
  boolean endsLine(int ahead) {
    return at + ahead >= markdown.length() || peek(ahead) == '\n';
  }

  /**
   * Reads the language of a block of code and the end of its first line; empty if there is none.
   */
  String readLanguage() {
    int end = at;
    while (end < markdown.length()
        && !isSpace(markdown.charAt(end))
        && markdown.charAt(end) != '`') {
      end++;
    }
    String language = "";
    if (end < markdown.length() && markdown.charAt(end) != '`') {
      language = markdown.substring(at, end);
      at = end;
    }
    char first = peek();
    if (first == '\n' || first == '\r') {
      char second = peek(1);
      at += (second == '\n' || second == '\r') && first != second ? 2 : 1;
    }
    return language;
  }

  /** Reads an address up to its closing parenthesis; the opening one has been read. */
  String readAddress(String problem, boolean escapes) {
    int begin = at;
    StringBuilder address = new StringBuilder();
    while (!isAtEnd() && peek() != ')') {
      if (escapes && isEscape()) {
        at++;
      }
      address.append(read());
    }
    if (isAtEnd()) {
      throw new TextFormatException(problem, begin);
    }
    at++;
    return address.toString();
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || unit == '\0' || (unit >= '\t' && unit <= '\r');
  }
}
