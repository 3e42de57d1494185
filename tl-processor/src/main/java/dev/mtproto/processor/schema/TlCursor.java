package dev.mtproto.processor.schema;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** A place in a schema's text. Space and comments are skipped after everything that is read. */
final class TlCursor {
  private static final Pattern SPACE_AND_COMMENTS =
      Pattern.compile("(?:\\s+|//(?<line>[^\\n\\r]*)|/\\*(?s:.*?)\\*/)");
  private static final Pattern FOUND = Pattern.compile("[A-Za-z0-9_.]+|-+[a-z]*-*|\\S");

  private final String text;
  private final int[] lineStarts;
  private final List<String> comments = new ArrayList<>();
  private int position;

  TlCursor(String text) {
    this.text = text;
    lineStarts =
        IntStream.rangeClosed(0, text.length())
            .filter(i -> i == 0 || text.charAt(i - 1) == '\n')
            .toArray();
    skip();
  }

  boolean atEnd() {
    return position == text.length();
  }

  boolean isAt(char expected) {
    return !atEnd() && text.charAt(position) == expected;
  }

  /** Reads the character if it comes next. */
  boolean accept(char expected) {
    if (!isAt(expected)) {
      return false;
    }
    position++;
    skip();
    return true;
  }

  void expect(char expected) {
    if (!accept(expected)) {
      throw expected("'" + expected + "'");
    }
  }

  /** Reads the text if it comes next. */
  boolean accept(String expected) {
    if (!text.startsWith(expected, position)) {
      return false;
    }
    position += expected.length();
    skip();
    return true;
  }

  boolean isAt(Pattern token) {
    return matcher(token).lookingAt();
  }

  /** Reads what the pattern matches here. */
  String read(Pattern token, String what) {
    Matcher matcher = matcher(token);
    if (!matcher.lookingAt()) {
      throw expected(what);
    }
    position = matcher.end();
    skip();
    return matcher.group();
  }

  /** The comments skipped since the last call. */
  List<String> takeComments() {
    List<String> taken = List.copyOf(comments);
    comments.clear();
    return taken;
  }

  /** The place before the next token, to be named in an error. */
  int position() {
    return position;
  }

  /** The line of the next token, from 1. */
  int line() {
    return line(position);
  }

  /** The error that something else was expected here. */
  TlSyntaxException expected(String what) {
    return expected(what, position);
  }

  /** The error that something else was expected at a place before this. */
  TlSyntaxException expected(String what, int place) {
    Matcher found = FOUND.matcher(text).region(place, text.length());
    String there = found.lookingAt() ? "'" + found.group() + "'" : "the end of the schema";
    int line = line(place);
    return new TlSyntaxException(line, place - lineStarts[line - 1] + 1, what, there);
  }

  private int line(int place) {
    int found = Arrays.binarySearch(lineStarts, place);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private void skip() {
    for (Matcher matcher = matcher(SPACE_AND_COMMENTS); matcher.lookingAt(); ) {
      position = matcher.end();
      String comment = matcher.group("line");
      if (comment != null) {
        comments.add(comment.startsWith(" ") ? comment.substring(1) : comment);
      }
      matcher.region(position, text.length());
    }
  }

  private Matcher matcher(Pattern pattern) {
    return pattern.matcher(text).region(position, text.length());
  }
}
