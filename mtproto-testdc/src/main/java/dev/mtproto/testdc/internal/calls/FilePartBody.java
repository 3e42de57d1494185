package dev.mtproto.testdc.internal.calls;

import dev.mtproto.testdc.internal.files.FilePart;
import dev.mtproto.testdc.internal.session.OutBody;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;

/**
 * The answer that brings a part of a file. The bytes go from the file's content into the packet, so
 * that no part is kept while it is under way.
 *
 * @param head all that stands in front of the bytes, their length included
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares bodies.
record FilePartBody(byte[] head, FilePart part) implements OutBody {
  /** Bytes that are no longer have their length in one byte, others in four. */
  private static final int SHORT = 253;

  private static final byte[] PADDING = new byte[3];

  /**
   * Such an answer.
   *
   * @param empty the answer with a part that is empty, whose last field are the bytes
   */
  static FilePartBody of(TlWriter empty, FilePart part) {
    empty.truncate(empty.length() - Integer.BYTES);
    int length = part.length();
    if (length > SHORT) {
      empty.writeInt(SHORT + 1 | length << Byte.SIZE);
    } else {
      empty.writeRaw(new byte[] {(byte) length}, 0, 1);
    }
    return new FilePartBody(empty.toByteArray(), part);
  }

  @Override
  public int length() {
    return head.length + part.length() + padding();
  }

  private int padding() {
    return -(head.length + part.length()) & 3;
  }

  @Override
  public int constructor() {
    return new TlReader(head).peekId();
  }

  @Override
  public void write(TlWriter writer) {
    writer.writeRaw(head, 0, head.length);
    part.writeBytes(writer);
    writer.writeRaw(PADDING, 0, padding());
  }
}
