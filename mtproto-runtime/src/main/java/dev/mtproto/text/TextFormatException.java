package dev.mtproto.text;

/** A text's markup is wrong. */
public final class TextFormatException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private final int offset;

  TextFormatException(String problem, int offset) {
    super(problem + " at offset " + offset);
    this.offset = offset;
  }

  /** Where in the source the problem is, in UTF-16 code units. */
  public int offset() {
    return offset;
  }
}
