package dev.mtproto.internal.message;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Where the parts of an encrypted message stand, and the numbers in them.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#encrypted-message">Encrypted
 *     message</a>
 */
final class Envelope {
  /** In front of the ciphertext: auth_key_id and msg_key. */
  static final int OUTER = 24;

  /** Where msg_key stands. */
  static final int MESSAGE_KEY = 8;

  /** In front of the body, encrypted: salt, session_id, msg_id, seq_no, length. */
  static final int INNER = 32;

  /** What every item of a container begins with: msg_id, seqno, bytes. */
  static final int ITEM = 16;

  static final int MIN_PADDING = 12;
  static final int MAX_PADDING = 1024;

  private static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private Envelope() {}

  static int getInt(byte[] bytes, int offset) {
    return (int) INT.get(bytes, offset);
  }

  static long getLong(byte[] bytes, int offset) {
    return (long) LONG.get(bytes, offset);
  }

  static void putInt(byte[] bytes, int offset, int value) {
    INT.set(bytes, offset, value);
  }

  static void putLong(byte[] bytes, int offset, long value) {
    LONG.set(bytes, offset, value);
  }
}
