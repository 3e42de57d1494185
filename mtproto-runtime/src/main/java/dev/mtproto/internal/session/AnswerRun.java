package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.tl.TlReader;
import java.util.Arrays;

/**
 * Results of calls that follow each other in a container: they are handled under the session's lock
 * together, and handed over together. The reader's own; used again for the next ones.
 */
final class AnswerRun {
  /** So many do not hold the lock for long. */
  private static final int MOST = 64;

  private static final int FEW = 4;
  private static final byte[] NONE = {};

  private static final int HEADER = Integer.BYTES + Long.BYTES;

  private final MessageView result = new MessageView();
  private final TlReader reader = new TlReader(NONE);
  private long[] messageIds = new long[FEW];
  private int[] seqNos = new int[FEW];
  private long[] callIds = new long[FEW];
  private int[] offsets = new int[FEW];
  private int[] ends = new int[FEW];
  private byte[] array = NONE;
  private int size;

  /**
   * Takes a message that is the result of a call, and neither an error nor malformed.
   *
   * @return false if it is anything else, or there is no more room
   */
  boolean add(MessageView message) {
    boolean fits = size < MOST && message.length() >= HEADER + Integer.BYTES;
    if (!fits || message.constructor() != RpcResultHandler.ID) {
      return false;
    }
    reader.reset(message.array(), message.offset(), message.length());
    reader.readId();
    long callId = reader.readLong();
    if (reader.peekId() == RpcError.ID) {
      return false;
    }
    if (size == messageIds.length) {
      grow();
    }
    messageIds[size] = message.id();
    seqNos[size] = message.seqNo();
    callIds[size] = callId;
    offsets[size] = message.offset() + HEADER;
    ends[size] = message.offset() + message.length();
    array = message.array();
    size++;
    return true;
  }

  private void grow() {
    messageIds = Arrays.copyOf(messageIds, 2 * size);
    seqNos = Arrays.copyOf(seqNos, 2 * size);
    callIds = Arrays.copyOf(callIds, 2 * size);
    offsets = Arrays.copyOf(offsets, 2 * size);
    ends = Arrays.copyOf(ends, 2 * size);
  }

  void clear() {
    size = 0;
    array = NONE;
    reader.reset(NONE, 0, 0);
  }

  int size() {
    return size;
  }

  /** The id of the message that a result came in. */
  long messageId(int index) {
    return messageIds[index];
  }

  /** The sequence number of the message that a result came in. */
  int seqNo(int index) {
    return seqNos[index];
  }

  /** The id of the call. */
  long callId(int index) {
    return callIds[index];
  }

  /** A copy of the result, boxed. */
  byte[] copy(int index) {
    int length = ends[index] - offsets[index];
    return result.set(messageIds[index], seqNos[index], array, offsets[index], length).copy(0);
  }
}
