package dev.mtproto.text;

/** HTML, and how far it has been read. */
final class HtmlSource {
  private static final int LONGEST_NUMBER = 10;

  private final String html;
  private int at;

  HtmlSource(String html) {
    this.html = html;
  }

  boolean isAtEnd() {
    return at >= html.length();
  }

  int position() {
    return at;
  }

  /** The next unit; NUL at the end. */
  char peek() {
    return at(at);
  }

  char peekNext() {
    return at(at + 1);
  }

  private char at(int position) {
    return position < html.length() ? html.charAt(position) : '\0';
  }

  void skip(int units) {
    at += units;
  }

  /** Skips white space; the unit after it, which is not the end. */
  char skipSpaces(String problem, int begin) {
    while (!isAtEnd() && isSpace(peek())) {
      at++;
    }
    if (isAtEnd()) {
      throw new TextFormatException(problem, begin);
    }
    return peek();
  }

  String readUntilSpaceOr(String ends) {
    int begin = at;
    while (!isAtEnd() && !isSpace(peek()) && ends.indexOf(peek()) < 0) {
      at++;
    }
    return html.substring(begin, at);
  }

  /** A value in quotation marks, which stand here. */
  String readQuoted(int tagBegin) {
    char quote = peek();
    at++;
    StringBuilder value = new StringBuilder();
    while (peek() != quote) {
      if (isAtEnd()) {
        throw new TextFormatException("unclosed start tag", tagBegin);
      }
      readCharacter(value);
    }
    at++;
    return value.toString();
  }

  /** Reads a unit, or what an {@code &...;} stands for; what stands for nothing is itself. */
  void readCharacter(StringBuilder out) {
    if (peek() != '&' || !(peekNext() == '#' ? readNumber(out) : readName(out))) {
      out.append(peek());
      at++;
    }
  }

  private boolean readNumber(StringBuilder out) {
    boolean hex = (at(at + 2) | 0x20) == 'x';
    int radix = hex ? 16 : 10;
    int begin = at + (hex ? 3 : 2);
    int end = begin;
    int code = 0;
    while (Character.digit(at(end), radix) >= 0 && at(end) < 0x80 && end - begin < LONGEST_NUMBER) {
      code = Math.min(0x110000, code * radix + Character.digit(at(end++), radix));
    }
    boolean isCharacter =
        code > 0
            && code < 0x110000
            && (code < Character.MIN_SURROGATE || code > Character.MAX_SURROGATE);
    if (end == begin || end - begin == LONGEST_NUMBER || !isCharacter) {
      return false;
    }
    out.appendCodePoint(code);
    at = at(end) == ';' ? end + 1 : end;
    return true;
  }

  private boolean readName(StringBuilder out) {
    int end = at + 1;
    while ((at(end) | 0x20) >= 'a' && (at(end) | 0x20) <= 'z') {
      end++;
    }
    int code =
        switch (html.substring(at + 1, end)) {
          case "lt" -> '<';
          case "gt" -> '>';
          case "amp" -> '&';
          case "quot" -> '"';
          default -> 0;
        };
    if (code == 0) {
      return false;
    }
    out.append((char) code);
    at = at(end) == ';' ? end + 1 : end;
    return true;
  }

  private static boolean isSpace(char unit) {
    return unit == ' ' || (unit >= '\t' && unit <= '\r');
  }
}
