package dev.mtproto.internal.session;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The packets of a connection that the server is to acknowledge at once, by their tokens. Too many
 * are forgotten, the oldest first: a transport may not have quick acks. Thread-safe: {@link #lock}
 * guards the packets, and nothing is called while it is held.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#quick-ack">Quick ack</a>
 */
final class Receipts {
  /** So many are remembered. */
  private static final int MOST = 256;

  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Integer, List<AnswerTaker>> expected = new LinkedHashMap<>();

  /** A packet is about to be sent. */
  void expect(int token, Batch batch) {
    List<AnswerTaker> answers = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      Outgoing message = batch.message(i);
      if (message.answer != null && message.wantsReceipt) {
        answers.add(message.answer);
      }
    }
    lock.lock();
    try {
      if (expected.size() == MOST) {
        Iterator<List<AnswerTaker>> oldest = expected.values().iterator();
        oldest.next();
        oldest.remove();
      }
      expected.put(token, answers);
    } finally {
      lock.unlock();
    }
  }

  /** The server has the packet of this token. */
  void arrived(int token) {
    List<AnswerTaker> answers;
    lock.lock();
    try {
      answers = expected.remove(token);
    } finally {
      lock.unlock();
    }
    if (answers != null) {
      answers.forEach(AnswerTaker::received);
    }
  }
}
