package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.service.MsgsStateReq;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks the server what became of calls that it does not answer: of an answer that was lost nothing
 * else tells while the connection lives. One question at a time: the next one takes the place of
 * the one before. Guarded by the session's lock.
 *
 * @see <a
 *     href="https://core.telegram.org/mtproto/service_messages_about_messages#request-for-message-status-information">
 *     Request for message status information</a>
 */
final class StateQuestions {
  /** How often calls that are not answered are asked about. */
  static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Those that are not answered for so long: a call is sent a moment after it is made. */
  private static final Duration OVERDUE = Duration.ofSeconds(4);

  private final Outbox outbox;
  private final ServerClock clock;
  private final LongSupplier nanoTime;
  private final Inbound answers;
  private @Nullable Outgoing last;
  private long lastAsked;

  StateQuestions(SessionState state, Inbound answers) {
    this.outbox = state.outbox;
    this.clock = state.clock;
    this.nanoTime = state.environment.nanoTime();
    this.answers = answers;
    this.lastAsked = nanoTime.getAsLong();
  }

  /** Asks about what the server has had for long, now and then; false if it does not. */
  boolean askAboutOverdue() {
    return nanoTime.getAsLong() - lastAsked >= PATIENCE.toNanos()
        && ask(outbox.awaitedSince(MessageIds.at(clock.instant().minus(OVERDUE))));
  }

  /** Asks about messages, of too many about the first; false if there are none. */
  boolean ask(List<Long> messageIds) {
    if (messageIds.isEmpty()) {
      return false;
    }
    lastAsked = nanoTime.getAsLong();
    if (last != null) {
      outbox.settle(last);
    }
    List<Long> asked =
        List.copyOf(messageIds.subList(0, Math.min(messageIds.size(), MessageLimits.LISTED_IDS)));
    last =
        new Outgoing(
            new MsgsStateReq(asked),
            Outgoing.Kind.NOTICE,
            new StatesAnswer(answers, asked),
            Outgoing.NEVER);
    outbox.add(last);
    return true;
  }
}
