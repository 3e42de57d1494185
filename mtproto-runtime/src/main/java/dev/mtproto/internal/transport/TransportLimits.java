package dev.mtproto.internal.transport;

/** What is accepted from a connection. */
public final class TransportLimits {
  /** The most bytes in a packet: the largest file part with its envelope is a mebibyte. */
  public static final int MAX_PACKET = 16 << 20;

  /** A packet's array is this long at first, and grows only as bytes come. */
  static final int PIECE = 64 << 10;

  /** How many bytes are ciphered at once; as long as okio's segments. */
  static final int STREAM_PIECE = 8 << 10;

  private TransportLimits() {}
}
