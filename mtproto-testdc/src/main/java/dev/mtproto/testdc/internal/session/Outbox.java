package dev.mtproto.testdc.internal.session;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageTable;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a session has to say: messages that wait to be sent, and those that were sent but not
 * acknowledged. Guarded by its own monitor.
 */
public final class Outbox {
  /** How many unacknowledged messages are kept for a client that never acknowledges. */
  private static final int MAX_UNACKNOWLEDGED = 1 << 16;

  /** A message older than this is sent again under a new id: the client would refuse the old. */
  private static final Duration OLD = Duration.ofSeconds(200);

  private final InstantSource clock;
  private final MessageIds ids;
  private final SeqNos seqNos = new SeqNos();
  private final Deque<OutMessage> queue = new ArrayDeque<>();
  private final MessageTable<OutMessage> unacknowledged = new MessageTable<>();

  /** By the message ids of the calls. */
  private final MessageTable<OutMessage> answers = new MessageTable<>();

  private final Set<Long> lost = new HashSet<>();
  private List<Long> acks = new ArrayList<>();

  Outbox(InstantSource clock) {
    this.clock = clock;
    this.ids = new MessageIds(clock);
  }

  /** Says something that needs no acknowledgement. */
  public synchronized void say(TlObject body) {
    enqueue(body, MessageIds.ANSWER, false);
  }

  /** Says something of its own accord that is to be acknowledged: an update. */
  public synchronized void announce(TlObject body) {
    keep(enqueue(body, MessageIds.NOTIFICATION, true));
  }

  /**
   * Answers a call.
   *
   * @param body the whole {@code rpc_result}
   */
  public synchronized void answer(long callId, OutBody body) {
    // What waits goes into one packet, so the time is looked at once.
    long id = queue.isEmpty() ? ids.next(MessageIds.ANSWER) : ids.following(MessageIds.ANSWER);
    OutMessage message = new OutMessage(id, seqNos.next(true), body, callId);
    if (lost.isEmpty() || !lost.remove(callId)) {
      queue.add(message);
    }
    answers.put(callId, message);
    keep(message);
  }

  /** Has a call's answer lost, once it comes: it is not sent until it is asked for. */
  public synchronized void loseAnswer(long callId) {
    lost.add(callId);
  }

  /** Takes that back, since no answer comes. */
  synchronized void keepAnswer(long callId) {
    lost.remove(callId);
  }

  /** Acknowledges a message with the next packet. */
  public synchronized void acknowledge(long messageId) {
    acks.add(messageId);
  }

  /**
   * Answers a call once more.
   *
   * @return whether its answer is still there
   */
  public synchronized boolean answerAgain(long callId) {
    OutMessage answer = answers.get(callId);
    if (answer != null && !queue.contains(answer)) {
      queue.add(answer);
    }
    return answer != null;
  }

  /**
   * Sends a message once more.
   *
   * @return whether it is still there
   */
  public synchronized boolean sendAgain(long messageId) {
    OutMessage message = unacknowledged.get(messageId);
    if (message != null && !queue.contains(message)) {
      queue.add(message);
    }
    return message != null;
  }

  /** Forgets messages that the client has. */
  public synchronized void acknowledged(List<Long> messageIds) {
    for (Long id : messageIds) {
      OutMessage message = unacknowledged.remove(id);
      if (message != null) {
        forgetAnswer(message);
      }
    }
  }

  /** Takes an answer back; null if there is none that could be. */
  public synchronized @Nullable Dropped drop(long callId) {
    OutMessage answer = answers.remove(callId);
    if (answer == null) {
      return null;
    }
    queue.remove(answer);
    unacknowledged.remove(answer.id());
    return new Dropped(answer.id(), answer.seqNo(), answer.length());
  }

  /**
   * An answer that was taken back.
   *
   * @param messageId its message id
   * @param seqNo its sequence number
   * @param length its length in bytes
   */
  public record Dropped(long messageId, int seqNo, int length) {}

  /** Whether there is something to be sent. */
  synchronized boolean isWaiting() {
    return !queue.isEmpty() || !acks.isEmpty();
  }

  /**
   * Takes what goes into the next packet; empty if there is nothing.
   *
   * @param most how many messages it may have
   */
  synchronized List<OutMessage> take(int most) {
    List<OutMessage> batch = new ArrayList<>(Math.min(queue.size() + 1, 64));
    if (!acks.isEmpty()) {
      batch.add(message(new MsgsAck(acks), MessageIds.ANSWER, false));
      acks = new ArrayList<>();
    }
    int bytes = 0;
    while (!queue.isEmpty() && batch.size() < most) {
      bytes += queue.element().length();
      if (!batch.isEmpty() && bytes > MessageLimits.SENT_BYTES) {
        break;
      }
      batch.add(queue.remove());
    }
    return batch;
  }

  /** The id of a container around messages that were taken. */
  synchronized long containerId() {
    return ids.next(MessageIds.ANSWER);
  }

  /** The sequence number of a container. */
  synchronized int containerSeqNo() {
    return seqNos.next(false);
  }

  /** Has all sent again that was not acknowledged, before what is waiting. */
  synchronized void sendAllAgain() {
    queue.removeIf(message -> unacknowledged.get(message.id()) != null);
    List<OutMessage> again = unacknowledged.values();
    unacknowledged.clear();
    long oldest = MessageIds.at(clock.instant().minus(OLD));
    for (int i = again.size() - 1; i >= 0; i--) {
      queue.addFirst(again.get(i));
    }
    for (OutMessage message : again) {
      OutMessage fresh = message.id() < oldest ? renewed(message) : message;
      unacknowledged.put(fresh.id(), fresh);
    }
  }

  /** The message under a new id, in its place in the queue. */
  private OutMessage renewed(OutMessage old) {
    int kind = (int) (old.id() & 3);
    OutMessage fresh = new OutMessage(ids.next(kind), seqNos.next(true), old.body(), old.callId());
    if (forgetAnswer(old)) {
      answers.put(old.callId(), fresh);
    }
    queue.remove(old);
    queue.add(fresh);
    return fresh;
  }

  private OutMessage enqueue(TlObject body, int kind, boolean content) {
    OutMessage message = message(body, kind, content);
    queue.add(message);
    return message;
  }

  private OutMessage message(TlObject body, int kind, boolean content) {
    TlWriter writer = new TlWriter();
    writer.writeObject(body);
    return new OutMessage(
        ids.next(kind), seqNos.next(content), OutBody.of(writer), OutMessage.NO_CALL);
  }

  private void keep(OutMessage message) {
    unacknowledged.put(message.id(), message);
    if (unacknowledged.size() > MAX_UNACKNOWLEDGED) {
      OutMessage gone = unacknowledged.removeFirst();
      if (gone != null) {
        forgetAnswer(gone);
      }
    }
  }

  /** Forgets that a message is the answer to its call, unless another is now. */
  private boolean forgetAnswer(OutMessage message) {
    boolean isAnswer = answers.get(message.callId()) == message;
    if (isAnswer) {
      answers.remove(message.callId());
    }
    return isAnswer;
  }
}
