package dev.mtproto.cli.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a line, as far as it has been typed, and refuses nothing. JSON is read as it is, and what
 * is quicker to type: names without quotation marks, {@code =} for the colon, white space for the
 * comma.
 */
final class LineParser {
  private static final char END = '\0';
  private static final String SPACE = " \t\r\n";

  private final String text;
  private int at;

  private LineParser(String text) {
    this.text = text;
  }

  static Line parse(String text) {
    return new LineParser(text).line();
  }

  private Line line() {
    skipSpace();
    int start = at;
    Node.Word method =
        peek() == '{' ? new Node.Word("", start, start, false, true) : bareWord(SPACE);
    List<Node.Member> fields = new ArrayList<>();
    List<Node.Braces> objects = new ArrayList<>();
    skipSpace();
    while (at < text.length()) {
      if (peek() == '{') {
        objects.add(braces());
      } else {
        fields.add(member("=", ""));
      }
      skipSpace();
    }
    return new Line(method, fields, objects);
  }

  /** A field, whose name one of {@code separators} ends; only a JSON object's may stand apart. */
  private Node.Member member(String separators, String enders) {
    boolean spacious = !enders.isEmpty();
    Node.Word name = isQuote(peek()) ? quoted() : bareWord(SPACE + separators + enders);
    int end = at;
    skipSpace(spacious);
    if (at == text.length() || separators.indexOf(peek()) < 0) {
      at = end;
      return new Node.Member(name, false, null, end);
    }
    at++;
    skipSpace(spacious);
    if (at == text.length() || (SPACE + enders).indexOf(peek()) >= 0) {
      return new Node.Member(name, true, null, at);
    }
    Node value = value(enders);
    return new Node.Member(name, true, value, at);
  }

  private Node value(String enders) {
    return switch (peek()) {
      case '{' -> braces();
      case '[' -> brackets();
      case '"', '\'' -> quoted();
      default -> bareWord(SPACE + enders);
    };
  }

  private Node.Braces braces() {
    int start = at++;
    List<Node.Member> members = new ArrayList<>();
    skipSeparators();
    while (at < text.length() && peek() != '}') {
      members.add(member("=:", ",}"));
      skipSeparators();
    }
    boolean closed = peek() == '}';
    at += closed ? 1 : 0;
    return new Node.Braces(List.copyOf(members), start, at, closed);
  }

  private Node.Brackets brackets() {
    int start = at++;
    List<Node> elements = new ArrayList<>();
    skipSeparators();
    while (at < text.length() && peek() != ']') {
      elements.add(value(",]"));
      skipSeparators();
    }
    boolean closed = peek() == ']';
    at += closed ? 1 : 0;
    return new Node.Brackets(List.copyOf(elements), start, at, closed);
  }

  /** In double quotation marks JSON's escapes hold, in single ones everything is what it is. */
  private Node.Word quoted() {
    int start = at;
    char quote = text.charAt(at++);
    StringBuilder content = new StringBuilder();
    while (at < text.length() && peek() != quote) {
      char next = text.charAt(at++);
      content.append(next == '\\' && quote == '"' && at < text.length() ? escaped() : next);
    }
    boolean closed = at < text.length();
    at += closed ? 1 : 0;
    return new Node.Word(content.toString(), start, at, true, closed);
  }

  private char escaped() {
    char letter = text.charAt(at++);
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> codeUnit();
      default -> letter;
    };
  }

  private char codeUnit() {
    int end = Math.min(at + 4, text.length());
    String digits = text.substring(at, end);
    if (!digits.matches("[0-9a-fA-F]{4}")) {
      return 'u';
    }
    at = end;
    return (char) Integer.parseInt(digits, 16);
  }

  /** A word up to one of the characters. */
  private Node.Word bareWord(String enders) {
    int start = at;
    while (at < text.length() && enders.indexOf(peek()) < 0) {
      at++;
    }
    return new Node.Word(text.substring(start, at), start, at, false, true);
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : END;
  }

  private static boolean isQuote(char character) {
    return character == '"' || character == '\'';
  }

  private void skipSpace() {
    skipSpace(true);
  }

  private void skipSpace(boolean skipping) {
    while (skipping && at < text.length() && SPACE.indexOf(peek()) >= 0) {
      at++;
    }
  }

  private void skipSeparators() {
    while (at < text.length() && (SPACE + ',').indexOf(peek()) >= 0) {
      at++;
    }
  }
}
