package dev.mtproto.tl;

/** The numbers of TL: built-in ids, and what a reader accepts. */
public final class TlLimits {
  /** How deep values may be nested in one another. */
  public static final int MAX_DEPTH = 128;

  /** The most bytes that a TL string can have: its length has 24 bits. */
  public static final int MAX_STRING_BYTES = 0xffffff;

  /**
   * The id of a boxed vector.
   *
   * @see <a href="https://core.telegram.org/mtproto/serialize#built-in-composite-types-vectors-and-
   *     associative-arrays">Vectors</a>
   */
  public static final int VECTOR_ID = 0x1cb5c415;

  /** The id of {@code boolTrue}. */
  public static final int BOOL_TRUE_ID = 0x997275b5;

  /** The id of {@code boolFalse}. */
  public static final int BOOL_FALSE_ID = 0xbc799737;

  private TlLimits() {}
}
