package dev.mtproto.processor.schema;

/** A schema is not TL: says where, what was expected, and what stands there. */
public final class TlSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  TlSyntaxException(int line, int column, String expected, String found) {
    super("line %d, column %d: expected %s, found %s".formatted(line, column, expected, found));
    this.line = line;
    this.column = column;
  }

  /** The line, from 1. */
  public int line() {
    return line;
  }

  /** The column, from 1. */
  public int column() {
    return column;
  }
}
