package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.Set;
import java.util.function.Consumer;

/** A channel's updates. The machine's own; not thread-safe. */
final class ChannelHistory {
  private static final int MAX_FRUITLESS = 3;

  private final History history;
  private final Output out;
  private final long gapWait;
  private final Consumer<ChannelHistory> asker;
  private final Question question = new Question();
  private final UpdateSequence<Item.One> sequence = new UpdateSequence<>(Item.One::update);
  private boolean known;

  /**
   * A channel of which nothing is known.
   *
   * @param asker asks about it, when it is its turn
   */
  ChannelHistory(long channelId, Output out, long gapWait, Consumer<ChannelHistory> asker) {
    this.history = History.channel(channelId);
    this.out = out;
    this.gapWait = gapWait;
    this.asker = asker;
  }

  long channelId() {
    return history.channelId();
  }

  /** Where its counter stands. */
  int pts() {
    return sequence.position();
  }

  /** Begins where one was before. */
  void begin(int pts) {
    if (!known) {
      known = true;
      sequence.moveTo(pts);
    }
  }

  /** Asks what is missing, now or after the answer that is awaited. */
  void ask() {
    if (known && question.ask()) {
      asker.accept(this);
    }
  }

  /** Takes an update; the first that comes of a channel is where it begins. */
  void offer(Item.One one, long now) {
    begin(one.from());
    sequence.offer(one.from(), one.to(), one);
    settle(now);
  }

  /** Asks for an update that is better told by a difference. */
  void unclear(Item.One one) {
    begin(one.from());
    if (one.to() > sequence.position()) {
      ask();
    }
  }

  /** More happened than is told. */
  void tooLong(int pts) {
    if (known && (pts == 0 || pts > sequence.position())) {
      ask();
    } else if (!known) {
      out.lost(history, null);
      if (pts != 0) {
        begin(pts);
        out.reached(channelId(), pts);
      }
    }
  }

  private void settle(long now) {
    if (question.isOpen()) {
      return;
    }
    boolean moved = sequence.drain(this::take);
    question.watch(sequence.isWaiting(), moved, now, gapWait);
  }

  private void take(Item.One one) {
    pass(one);
    out.reached(channelId(), sequence.position());
  }

  private void pass(Item.One one) {
    if (one.update() != null) {
      out.deliver(one.update(), one.context());
    }
  }

  /** The answer to what is missing. */
  void difference(ChannelDifference difference, long now) {
    boolean again = question.answered();
    boolean moved = difference.pts() > sequence.position();
    Set<TlObject> still = Set.of();
    if (difference instanceof ChannelDifference.Part part) {
      still = Item.still(part.items());
      sequence.settleStill(still, this::pass);
      part.items().forEach(this::passOn);
    } else if (difference instanceof ChannelDifference.TooLong tooLong) {
      out.lost(history, tooLong.answer());
    }
    if (moved) {
      sequence.moveTo(difference.pts());
      out.reached(channelId(), difference.pts());
    }
    sequence.told(still);
    if (!difference.last()) {
      goOn(moved, now);
    } else if (again) {
      ask();
    } else {
      settle(now);
      giveUpGap(difference, now);
    }
  }

  /** Asks for the rest. */
  private void goOn(boolean moved, long now) {
    if (!question.waits(moved, now)) {
      ask();
    }
  }

  private void passOn(Item item) {
    if (item instanceof Item.One one && !(one.isStill() && sequence.wasTold(one.update()))) {
      pass(one);
    }
  }

  /** A server that twice does not know of a gap will not the third time. */
  private void giveUpGap(ChannelDifference difference, long now) {
    if (difference instanceof ChannelDifference.Empty
        && sequence.isWaiting()
        && question.fruitless() >= MAX_FRUITLESS) {
      out.lost(history, null);
      sequence.skipGap();
      settle(now);
    }
  }

  /**
   * There was no answer.
   *
   * @return whether there may be one later, when it is asked again
   */
  boolean failed(Failure failure, long now) {
    if (failure == Failure.REFUSED) {
      return question.denied(now);
    }
    if (failure == Failure.LATER) {
      question.failed(now);
      return true;
    }
    return false;
  }

  /** Asks if it is time to. */
  void time(long now) {
    if (question.due() <= now) {
      ask();
    }
  }

  /** When it is time to ask. */
  long due() {
    return question.due();
  }
}
