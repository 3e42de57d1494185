package dev.mtproto.internal.transport;

/**
 * What records of TLS begin with.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8446#section-5.1">RFC 8446, Record Layer</a>
 */
final class TlsRecords {
  static final int CHANGE_CIPHER_SPEC = 0x14;
  static final int ALERT = 0x15;
  static final int HANDSHAKE = 0x16;
  static final int APPLICATION_DATA = 0x17;

  /** TLS 1.2, as TLS 1.3 has it everywhere but in the first record. */
  static final int VERSION = 0x0303;

  static final int HEADER = 5;

  /** The most bytes in a record, with what its encryption adds. */
  static final int MAX_LENGTH = (16 << 10) + 256;

  private TlsRecords() {}
}
