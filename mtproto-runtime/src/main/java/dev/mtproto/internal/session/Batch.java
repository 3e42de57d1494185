package dev.mtproto.internal.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What goes out in one packet. Filled under the session's lock, then the writer's own; so it keeps
 * the ids as they were.
 */
final class Batch {
  private final int most;
  private final List<Outgoing> messages = new ArrayList<>();
  private long[] ids = new long[16];
  private int[] seqNos = new int[16];
  private long[] afterIds = new long[16];

  /** The packet's message id: the container's, or that of the only message. */
  long id;

  /** The packet's sequence number. */
  int seqNo;

  /** The salt. */
  long salt;

  /** Whether it is half of what is to be sent: the other half follows in a packet of its own. */
  boolean isHalf;

  /** Whether calls are to be wrapped, since the connection has not yet been introduced. */
  boolean introduce;

  /** A batch of so many messages at most. */
  Batch(int most) {
    this.most = most;
  }

  void clear() {
    messages.clear();
  }

  /** Adds a message, which has its id. */
  void add(Outgoing message) {
    int index = messages.size();
    if (index == ids.length) {
      ids = Arrays.copyOf(ids, 2 * index);
      seqNos = Arrays.copyOf(seqNos, 2 * index);
      afterIds = Arrays.copyOf(afterIds, 2 * index);
    }
    ids[index] = message.id;
    seqNos[index] = message.seqNo;
    afterIds[index] = message.after == null ? 0 : message.after.id;
    messages.add(message);
  }

  /** Has the packet be this message alone, without a container. */
  void reduceTo(int index) {
    Outgoing only = messages.get(index);
    id = ids[index];
    seqNo = seqNos[index];
    ids[0] = id;
    seqNos[0] = seqNo;
    afterIds[0] = afterIds[index];
    messages.clear();
    messages.add(only);
  }

  /** Whether it is one message without a container. */
  boolean isAlone() {
    return messages.size() == 1 && id == ids[0];
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  boolean isFull() {
    return messages.size() == most;
  }

  int size() {
    return messages.size();
  }

  Outgoing message(int index) {
    return messages.get(index);
  }

  long id(int index) {
    return ids[index];
  }

  int seqNo(int index) {
    return seqNos[index];
  }

  /** The id of the message that a message is to be executed after; 0 if there is none. */
  long afterId(int index) {
    return afterIds[index];
  }

  /** Whether the server is to say at once that it has the packet. */
  boolean wantsReceipt() {
    for (Outgoing message : messages) {
      if (message.wantsReceipt) {
        return true;
      }
    }
    return false;
  }

  /** The messages from {@code index} on, which did not fit. */
  List<Outgoing> from(int index) {
    return List.copyOf(messages.subList(index, messages.size()));
  }
}
