package dev.mtproto.internal.message;

import dev.mtproto.internal.bytes.LittleEndian;
import java.util.Arrays;

/**
 * A message within an array that belongs to somebody else: an opened packet, an item of a
 * container. Mutable and used again; whoever keeps the body copies it.
 */
public final class MessageView {
  private long id;
  private int seqNo;
  private byte[] array = new byte[0];
  private int offset;
  private int length;

  /** Shows another message. */
  public MessageView set(long newId, int newSeqNo, byte[] newArray, int newOffset, int newLength) {
    id = newId;
    seqNo = newSeqNo;
    array = newArray;
    offset = newOffset;
    length = newLength;
    return this;
  }

  /** The msg_id. */
  public long id() {
    return id;
  }

  /** The seq_no; odd if the message wants an acknowledgement. */
  public int seqNo() {
    return seqNo;
  }

  /** The array that the body is in. */
  public byte[] array() {
    return array;
  }

  /** Where the body begins. */
  public int offset() {
    return offset;
  }

  /** The body's length in bytes, a multiple of 4. */
  public int length() {
    return length;
  }

  /** The id of the body's constructor; 0 if it is too short to have one. */
  public int constructor() {
    return length < Integer.BYTES ? 0 : LittleEndian.getInt(array, offset);
  }

  /** A copy of the body from {@code from} on; of a long one in one of the {@link SpareArrays}. */
  public byte[] copy(int from) {
    int size = length - from;
    if (size <= Shrinking.KEPT) {
      return Arrays.copyOfRange(array, offset + from, offset + length);
    }
    byte[] copy = SpareArrays.shared().take(size);
    System.arraycopy(array, offset + from, copy, 0, size);
    return copy;
  }
}
