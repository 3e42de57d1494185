package dev.mtproto.internal.session;

import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerWriter;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;

/**
 * Encodes the messages of a batch, one behind the other, and seals them. The writer's own.
 *
 * <p>A message that cannot be encoded fails alone. Messages that make the packet too large go back
 * to the queue.
 */
final class PacketPacker {
  private final Session session;
  private final Introduction introduction;
  private final MessageSealer sealer;

  PacketPacker(Session session, Introduction introduction) {
    this.session = session;
    this.introduction = introduction;
    this.sealer =
        new MessageSealer(session.authKey(), Sender.CLIENT, session.environment().random());
  }

  /**
   * Packs a batch.
   *
   * @return the packet's length in bytes; 0 if there is nothing to send
   */
  int pack(Batch batch) {
    TlWriter writer = sealer.begin();
    boolean written = batch.size() == 1 ? writeOnly(batch, writer) : writeAll(batch, writer);
    return written ? sealer.seal(batch.salt, session.id(), batch.id, batch.seqNo) : 0;
  }

  /** The last packet. */
  byte[] packet() {
    return sealer.packet();
  }

  private boolean writeOnly(Batch batch, TlWriter writer) {
    Outgoing message = batch.message(0);
    try {
      writer.writeObject(body(batch, message));
      if (writer.length() % Integer.BYTES != 0) {
        throw new IllegalArgumentException("a body of odd length");
      }
      return true;
    } catch (RuntimeException unwritable) {
      refuse(message, unwritable);
      return false;
    }
  }

  private boolean writeAll(Batch batch, TlWriter writer) {
    ContainerWriter container = new ContainerWriter(writer);
    for (int i = 0; i < batch.size(); i++) {
      int before = container.length();
      if (add(batch, i, container)
          && container.length() > MessageLimits.SENT_BYTES
          && container.count() > 1) {
        container.undo(before);
        session.outbound().putBack(batch.from(i));
        break;
      }
    }
    container.end();
    return container.count() > 0;
  }

  private boolean add(Batch batch, int index, ContainerWriter container) {
    Outgoing message = batch.message(index);
    try {
      container.add(batch.id(index), batch.seqNo(index), body(batch, message));
      return true;
    } catch (RuntimeException unwritable) {
      refuse(message, unwritable);
      return false;
    }
  }

  private TlObject body(Batch batch, Outgoing message) {
    boolean wraps = batch.introduce && message.kind == Outgoing.Kind.CALL;
    return wraps ? introduction.wrap((TlRequest<?>) message.body) : message.body;
  }

  private void refuse(Outgoing message, RuntimeException unwritable) {
    String text = message.body.tlName() + " cannot be written: " + unwritable.getMessage();
    session.outbound().fail(message, new IllegalArgumentException(text, unwritable));
  }
}
