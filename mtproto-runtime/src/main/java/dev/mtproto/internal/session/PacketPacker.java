package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerWriter;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.tl.TlWriter;

/**
 * Encodes the messages of a batch, one behind the other, and seals them. The writer's own.
 *
 * <p>A message that cannot be encoded fails alone, and so does one that is larger than servers
 * take: they would end the connection, again and again. Messages that make the packet too large go
 * back to the queue, and one that is just too large for any container goes without.
 */
final class PacketPacker {
  /** A container of so many bytes gains nothing by more of them, least of all parts of files. */
  private static final int LARGE = 256 << 10;

  private final Session session;
  private final BodyWriter body;
  private final MessageSealer sealer;

  PacketPacker(Session session, BodyWriter body) {
    this.session = session;
    this.body = body;
    this.sealer =
        new MessageSealer(session.authKey(), Sender.CLIENT, session.environment().random());
  }

  /**
   * Packs a batch.
   *
   * @return the packet's length in bytes; 0 if there is nothing to send
   */
  int pack(Batch batch) {
    boolean written = batch.isAlone() ? writeOnly(batch) : writeAll(batch);
    return written ? sealer.seal(batch.salt, session.id(), batch.id, batch.seqNo) : 0;
  }

  /** The last packet. */
  byte[] packet() {
    return sealer.packet();
  }

  /** What the server says at once of the last packet, if it is asked to. */
  int quickAckToken() {
    return sealer.quickAckToken();
  }

  private boolean writeOnly(Batch batch) {
    Outgoing message = batch.message(0);
    TlWriter writer = sealer.begin();
    int start = writer.length();
    try {
      writer.writeObject(body.of(message, batch.afterId(0), batch.introduce));
      checkLength(writer.length() - start);
      return true;
    } catch (RuntimeException | Error unwritable) {
      refuse(message, unwritable);
      return false;
    }
  }

  private static void checkLength(int length) {
    if (length % Integer.BYTES != 0) {
      throw new IllegalArgumentException("a body of odd length");
    }
    if (length > MessageLimits.SENT_BYTES) {
      throw new IllegalArgumentException(
          length + " bytes, and a message may have " + MessageLimits.SENT_BYTES);
    }
  }

  private boolean writeAll(Batch batch) {
    ContainerWriter container = new ContainerWriter(sealer.begin());
    int last = 0;
    for (int i = 0; i < batch.size(); i++) {
      int before = container.length();
      boolean added = add(batch, i, container);
      if (added && container.length() > MessageLimits.SENT_BYTES && container.count() > 1) {
        container.undo(before);
        session.outbound().putBack(batch.from(i));
        break;
      }
      last = added ? i : last;
      if (container.length() > LARGE && i + 1 < batch.size()) {
        session.outbound().putBack(batch.from(i + 1));
        break;
      }
    }
    if (container.count() == 1 && container.length() > MessageLimits.SENT_BYTES) {
      batch.reduceTo(last);
      return writeOnly(batch);
    }
    container.end();
    return container.count() > 0;
  }

  private boolean add(Batch batch, int index, ContainerWriter container) {
    Outgoing message = batch.message(index);
    try {
      body.of(message, batch.afterId(index), batch.introduce);
      container.add(batch.id(index), batch.seqNo(index), body);
      return true;
    } catch (RuntimeException | Error unwritable) {
      refuse(message, unwritable);
      return false;
    }
  }

  private void refuse(Outgoing message, Throwable unwritable) {
    String text = message.body.tlName() + " cannot be written: " + unwritable.getMessage();
    session.outbound().fail(message, new IllegalArgumentException(text, unwritable));
  }
}
