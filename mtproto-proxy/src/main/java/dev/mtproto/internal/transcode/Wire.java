package dev.mtproto.internal.transcode;

/**
 * The numbers of the Protocol Buffers wire format.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Encoding</a>
 */
final class Wire {
  static final int VARINT = 0;
  static final int FIXED64 = 1;
  static final int LENGTH = 2;
  static final int GROUP_START = 3;
  static final int GROUP_END = 4;
  static final int FIXED32 = 5;

  /** The least tag that there is: that of field 1. */
  static final int FIRST_TAG = 8;

  /** The longest varint. */
  static final int MAX_VARINT_BYTES = 10;

  private Wire() {}

  static int tag(int number, int wireType) {
    return number << 3 | wireType;
  }

  static int numberOf(int tag) {
    return tag >>> 3;
  }

  static int typeOf(int tag) {
    return tag & 7;
  }

  /** How many bytes the varint of a number that is not negative has. */
  static int varintSize(int value) {
    return (38 - Integer.numberOfLeadingZeros(value | 1)) / 7;
  }
}
