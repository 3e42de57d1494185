package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageTable;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.internal.message.ServerClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages that are to be sent, in order, and those that await their answers, by id. Guarded by
 * the session's lock.
 *
 * <p>A message keeps its id when it is sent again, so that the server knows it; it gets a new one
 * only if the id itself was refused and the message has not arrived under it. An id may be too old
 * by then to be a packet's; so such a message is put into a container, whose id is new.
 */
final class Outbox {
  private static final int FEW = 32;

  /** How often the server may wait in vain. */
  private static final int VAIN_WAITS = 3;

  private final Deque<Outgoing> queue = new ArrayDeque<>();
  private final MessageTable<Outgoing> pending = new MessageTable<>();
  private final Unawaited unawaited = new Unawaited();

  /** Parts of sequences that wait here for the one before them. */
  private final Set<Outgoing> parked = new LinkedHashSet<>();

  private final MessageIds ids;
  private final SeqNos seqNos = new SeqNos();

  /** Whether an id of the packet that is being filled has been made. */
  private boolean sameTime;

  /** How many messages in the queue are settled, at most. */
  private int abandoned;

  Outbox(ServerClock clock) {
    this.ids = new MessageIds(clock);
  }

  /** Puts a message at the queue's end. */
  void add(Outgoing message) {
    message.queued = true;
    queue.addLast(message);
  }

  boolean isEmpty() {
    return queue.isEmpty();
  }

  /** How many messages are to be sent. */
  int queued() {
    return queue.size();
  }

  /** How many calls await their answers or are yet to be sent. */
  int size() {
    return (int)
        all().stream()
            .filter(message -> message.answer != null && message.kind.contentRelated)
            .count();
  }

  /** How many messages are held, settled ones in the queue included. */
  int held() {
    return pending.size() + parked.size() + queue.size();
  }

  /**
   * Takes what fits into one packet, and numbers it.
   *
   * @param most how many messages at most
   */
  void take(Batch batch, int most) {
    sameTime = false;
    while (batch.size() < most && !batch.isFull() && !queue.isEmpty()) {
      Outgoing message = queue.removeFirst();
      message.queued = false;
      if (!message.settled) {
        number(message);
        batch.add(message);
      }
    }
    if (queue.isEmpty()) {
      abandoned = 0;
    }
    if (!batch.isEmpty()) {
      numberPacket(batch);
    }
  }

  private void number(Outgoing message) {
    Outgoing before = message.predecessor();
    if (before != null) {
      identify(before);
    }
    identify(message);
    if (message.answer != null) {
      pending.put(message.id, message);
    } else {
      message.settled = true;
      unawaited.add(message);
    }
  }

  /** Gives a message its id; one that is waited for has it before it is sent. */
  private void identify(Outgoing message) {
    if (message.id == 0) {
      message.id = nextId();
      message.seqNo = seqNos.next(message.kind.contentRelated);
    }
  }

  /** The first id of a packet is made by the clock, the others follow it. */
  private long nextId() {
    long id = sameTime ? ids.following(MessageIds.CLIENT) : ids.next(MessageIds.CLIENT);
    sameTime = true;
    return id;
  }

  private void numberPacket(Batch batch) {
    boolean alone = batch.size() == 1 && !batch.message(0).sentBefore;
    batch.id = alone ? batch.id(0) : nextId();
    batch.seqNo = alone ? batch.seqNo(0) : seqNos.next(false);
    for (int i = 0; i < batch.size(); i++) {
      batch.message(i).containerId = alone ? 0 : batch.id;
    }
  }

  /** Puts messages that did not fit back to the queue's beginning. */
  void putBack(List<Outgoing> messages) {
    for (int i = messages.size() - 1; i >= 0; i--) {
      Outgoing message = messages.get(i);
      boolean notice = message.answer == null;
      if (!message.queued && (notice || !message.settled)) {
        putFirst(message);
      }
    }
  }

  private void putFirst(Outgoing message) {
    if (message.answer == null) {
      unawaited.remove(message);
      message.settled = false;
      message.id = 0;
    }
    message.queued = true;
    queue.addFirst(message);
  }

  /** The message that awaits an answer under this id. */
  @Nullable Outgoing pending(long id) {
    return pending.get(id);
  }

  /**
   * The server took the message of this id, and so what was sent before it.
   *
   * @return whether it is one that nobody awaits, and that was sent on this connection
   */
  boolean confirm(long id) {
    return unawaited.confirm(id);
  }

  /** The message of this id, or those that were last sent in the container of this id. */
  List<Outgoing> sentAs(long id) {
    Outgoing alone = pending.get(id);
    if (alone != null) {
      return List.of(alone);
    }
    return sentAs(Set.of(id));
  }

  /** The messages of these ids, and those that were last sent in containers of these ids. */
  List<Outgoing> sentAs(Set<Long> ids) {
    List<Outgoing> messages = new ArrayList<>(unawaited.sentAs(ids));
    for (Outgoing message : pending.values()) {
      if (ids.contains(message.id) || ids.contains(message.containerId)) {
        messages.add(message);
      }
    }
    messages.sort(Comparator.comparingLong(message -> message.id));
    return messages;
  }

  /** Marks a message as done; false if it was done before. */
  boolean settle(Outgoing message) {
    if (message.settled) {
      return false;
    }
    message.settled = true;
    pending.remove(message.id);
    if (message.queued) {
      leaveQueue();
    }
    if (message.sequence != null) {
      parked.remove(message);
      goOnAfter(message);
    }
    return true;
  }

  /** Marks a message as done by its answer; false if it was done before. */
  boolean answer(Outgoing message, boolean success) {
    message.over = true;
    if (success) {
      // Then those before it have been executed, too.
      message.after = null;
    } else {
      // So that it does not hold all that were before it.
      message.predecessor();
    }
    return settle(message);
  }

  /**
   * The server waited in vain for the message before this one, and has not executed it. It is sent
   * again, to wait for what is still to be waited for; at last that is waited for here.
   */
  void waitAgain(Outgoing message) {
    forgetId(message);
    message.vainWaits++;
    while (message.after != null && message.after.settled) {
      message.after = message.after.after;
    }
    if (message.vainWaits > VAIN_WAITS && message.predecessor() != null) {
      parked.add(message);
    } else if (!message.queued) {
      add(message);
    }
  }

  private void goOnAfter(Outgoing done) {
    if (parked.isEmpty()) {
      return;
    }
    for (Outgoing message : List.copyOf(parked)) {
      if (message.after == done) {
        message.after = done.after;
        if (message.predecessor() == null) {
          parked.remove(message);
          add(message);
        }
      }
    }
  }

  /** What is given up while it waits is thrown out of the queue now and then, many at once. */
  private void leaveQueue() {
    abandoned++;
    if (abandoned > FEW && abandoned > queue.size() / 2) {
      queue.removeIf(message -> message.settled);
      abandoned = 0;
    }
  }

  /** Whether the server has something that it has not answered. */
  boolean awaitsAnswers() {
    return pending.values().stream().anyMatch(message -> !message.queued);
  }

  /** The ids, below this one, of calls that the server has not answered, the oldest first. */
  List<Long> awaitedSince(long before) {
    return pending.values().stream()
        .filter(message -> !message.queued && message.kind.contentRelated && message.id < before)
        .map(message -> message.id)
        .toList();
  }

  /** Sends a message again, before all others. */
  void sendAgain(Outgoing message, boolean underNewId) {
    if (underNewId) {
      forgetId(message);
    }
    message.sentBefore |= message.received;
    message.received = false;
    if (!message.queued) {
      putFirst(message);
    }
  }

  /**
   * A connection begins: what may not have arrived on the one before is sent again, in order.
   *
   * @return what had arrived, and whose answer may have been lost
   */
  List<Long> reconnect() {
    List<Long> received = new ArrayList<>();
    List<Outgoing> again = unawaited.takeNotices();
    for (Outgoing message : pending.values()) {
      message.sentBefore = true;
      message.containerId = 0;
      if (message.received) {
        received.add(message.id);
      } else if (!message.queued) {
        again.add(message);
      }
    }
    putBack(again);
    return received;
  }

  private void forgetId(Outgoing message) {
    pending.remove(message.id);
    message.id = 0;
    message.sentBefore = false;
    message.received = false;
  }

  /**
   * The server's session is younger than what was sent before this message: that is sent again,
   * under the same ids, whether the server said that it had it or not.
   *
   * @param firstId the id of a message, or of a container
   */
  void forgotten(long firstId) {
    List<Outgoing> again = new ArrayList<>();
    for (Outgoing message : pending.values()) {
      if (!message.queued && Math.max(message.id, message.containerId) < firstId) {
        message.sentBefore = true;
        message.received = false;
        again.add(message);
      }
    }
    putBack(again);
  }

  /** All that is not done. */
  List<Outgoing> all() {
    List<Outgoing> all = pending.values();
    all.addAll(parked);
    for (Outgoing message : queue) {
      if (!message.settled && pending.get(message.id) != message) {
        all.add(message);
      }
    }
    return all;
  }

  /** The ids begin anew with the clock, which was corrected, if they are ahead of it. */
  void restartIds() {
    ids.restart();
  }

  /** The sequence numbers were refused: goes on with others. */
  void shiftSeqNos(int messages) {
    seqNos.shift(messages);
  }
}
