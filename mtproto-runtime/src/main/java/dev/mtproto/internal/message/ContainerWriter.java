package dev.mtproto.internal.message;

import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;

/**
 * Writes a container, message by message, behind what a writer already holds. Not thread-safe.
 *
 * <pre>{@code
 * ContainerWriter container = new ContainerWriter(sealer.begin());
 * container.add(id1, seqNo1, first);
 * container.add(id2, seqNo2, second);
 * container.end();
 * }</pre>
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages#containers">Containers</a>
 */
public final class ContainerWriter {
  private final TlWriter writer;
  private final int start;
  private int count;

  /** Begins a container at the writer's end. */
  public ContainerWriter(TlWriter writer) {
    this.writer = writer;
    this.start = writer.length();
    writer.writeInt(ContainerReader.ID);
    writer.writeInt(0);
  }

  /**
   * Adds a message. If writing the body throws, nothing of it remains and the container can go on.
   */
  public void add(long messageId, int seqNo, TlObject body) {
    int item = writer.length();
    writer.writeLong(messageId);
    writer.writeInt(seqNo);
    writer.writeInt(0);
    boolean written = false;
    try {
      writer.writeObject(body);
      writer.setInt(item + Envelope.ITEM - Integer.BYTES, length(item + Envelope.ITEM));
      written = true;
    } finally {
      if (!written) {
        writer.truncate(item);
      }
    }
    count++;
  }

  private int length(int bodyStart) {
    int length = writer.length() - bodyStart;
    if (length % Integer.BYTES != 0) {
      throw new IllegalArgumentException("a body of " + length + " bytes");
    }
    return length;
  }

  /** The container's length in bytes so far. */
  public int length() {
    return writer.length() - start;
  }

  /** How many messages have been added. */
  public int count() {
    return count;
  }

  /** Takes the last message away again, which made the container this long before it. */
  public void undo(int length) {
    writer.truncate(start + length);
    count--;
  }

  /** Ends the container. */
  public void end() {
    writer.setInt(start + Integer.BYTES, count);
  }
}
