package dev.mtproto.internal.session;

import dev.mtproto.tl.TlObject;
import org.jspecify.annotations.Nullable;

/**
 * A message on its way out, and after that, if it has an {@link AnswerTaker}, one that awaits it.
 * The fields that change are guarded by the session's lock; {@link #id} and {@link #seqNo} do not
 * change while the writer has the message.
 */
final class Outgoing {
  /** For {@link #deadline}: the message waits for ever. */
  static final long NEVER = Long.MAX_VALUE;

  final TlObject body;
  final Kind kind;
  final @Nullable AnswerTaker answer;

  /** Whether the server is to say at once that it has the message. */
  final boolean wantsReceipt;

  /** The sequence that it is part of; null if it may be executed at any time. */
  final @Nullable CallSequence sequence;

  /** When to give up, by {@link Environment#nanoTime}. */
  final long deadline;

  /** The msg_id; 0 until the message is first sent. */
  long id;

  int seqNo;

  /** The container that it was last sent in; 0 if it went alone. */
  long containerId;

  /** It has its place in the queue. */
  boolean queued;

  /** The server said that it has it. */
  boolean received;

  /** It was sent before under its id, and the server may have got it then. */
  boolean sentBefore;

  /** Packing has not yet been tried in vain. Only the writer looks at it. */
  boolean mayShrink = true;

  /** How often the server refused it. */
  int refusals;

  /** The message before it in its sequence, if that may not have been executed yet. */
  @Nullable Outgoing after;

  /** How often the server gave up waiting for {@link #after}. */
  int vainWaits;

  /** It is {@link #settled}, and the server cannot be at it any more. */
  boolean over;

  /** It is answered, given up or was never meant to be answered. */
  boolean settled;

  /** What the session has to know of a message's content. */
  enum Kind {
    /** A call of the API: wants an acknowledgement, and begins a connection. */
    CALL(true),
    /** A call of MTProto itself, such as a ping. */
    SERVICE_CALL(true),
    /** Acknowledgements and the like. */
    NOTICE(false);

    final boolean contentRelated;

    Kind(boolean contentRelated) {
      this.contentRelated = contentRelated;
    }
  }

  Outgoing(TlObject body, Kind kind, @Nullable AnswerTaker answer, long deadline) {
    this(body, kind, answer, deadline, null);
  }

  private Outgoing(
      TlObject body,
      Kind kind,
      @Nullable AnswerTaker answer,
      long deadline,
      @Nullable CallSequence sequence) {
    this.body = body;
    this.kind = kind;
    this.answer = answer;
    this.deadline = deadline;
    this.sequence = sequence;
    this.wantsReceipt = answer != null && answer.wantsReceipt();
  }

  /** A call of the API. */
  static Outgoing call(
      TlObject body, AnswerTaker answer, long deadline, @Nullable CallSequence sequence) {
    return new Outgoing(body, Kind.CALL, answer, deadline, sequence);
  }

  /**
   * The nearest message before it in its sequence that may not have been executed yet. One that was
   * given up counts if it may have been sent: the server may be at it.
   */
  @Nullable Outgoing predecessor() {
    Outgoing before = after;
    while (before != null && before.settled && (before.over || before.id == 0)) {
      before = before.after;
    }
    after = before;
    return before;
  }

  /** A message without an answer. */
  static Outgoing notice(TlObject body) {
    return new Outgoing(body, Kind.NOTICE, null, NEVER);
  }
}
