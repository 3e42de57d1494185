package dev.mtproto.internal.crypto;

/** Where random bytes come from; given, so that tests can know them. Thread-safe. */
public interface Randomness {
  /** Fills a part of an array with bytes that nobody can predict. */
  void fill(byte[] bytes, int offset, int length);

  /**
   * Fills a part of an array with padding. Just as unpredictable; but it may be taken from a pool
   * that was filled ahead, so it is not for keys.
   */
  default void pad(byte[] bytes, int offset, int length) {
    fill(bytes, offset, length);
  }

  /** A new array of unpredictable bytes. */
  default byte[] bytes(int length) {
    byte[] bytes = new byte[length];
    fill(bytes, 0, length);
    return bytes;
  }

  /** An unpredictable number: an identifier of a session, of a message. */
  default long nextLong() {
    return BigEndian.unsigned(bytes(Long.BYTES)).longValue();
  }
}
