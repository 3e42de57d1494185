package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * An account's updates: those of its own box, of secret chats, and the numbered containers of what
 * has no number. The machine's own; not thread-safe.
 */
final class AccountHistory {
  /** How often the server may say that nothing is missing while a gap says otherwise. */
  private static final int MAX_FRUITLESS = 3;

  /** Loose updates of one container. */
  private record Container(List<Item.One> updates, int seq, int date) {}

  private final Output out;
  private final long gapWait;
  private final Consumer<Item> channels;
  private final Question question = new Question();
  private final UpdateSequence<Item.One> box = new UpdateSequence<>(Item.One::update);
  private final UpdateSequence<Item.One> secret = new UpdateSequence<>(Item.One::update);
  private final UpdateSequence<Container> containers = new UpdateSequence<>(container -> container);
  private @Nullable Position position;

  /** Whether the position is of no use any more; it is kept for the answer that is awaited. */
  private boolean reset;

  /** Before what came while the position was not known, and was not given out. */
  private int unclear = Integer.MAX_VALUE;

  AccountHistory(Output out, long gapWait, @Nullable Position position, Consumer<Item> channels) {
    this.out = out;
    this.gapWait = gapWait;
    this.channels = channels;
    if (position != null) {
      moveTo(position);
    }
  }

  /** Asks what is missing, now or after the answer that is awaited. */
  void ask() {
    if (!question.ask()) {
      return;
    }
    if (reset) {
      reset = false;
      position = null;
    }
    Position from = position;
    if (from == null) {
      out.askState();
    } else {
      out.askDifference(from);
    }
  }

  /** The server counts anew: asks where the account stands, now or after what is being asked. */
  void reset() {
    out.lost(History.ACCOUNT, null);
    reset = true;
    ask();
  }

  /** Asks for an update that is better told by a difference. */
  void unclear(int from) {
    if (position == null) {
      unclear = Math.min(unclear, from);
    }
    ask();
  }

  /** Takes an update of one of the histories. */
  void offer(Item.One one) {
    UpdateSequence<Item.One> sequence = one.history().kind() == History.Kind.SECRET ? secret : box;
    sequence.offer(one.from(), one.to(), one);
  }

  /** Takes the updates without numbers of a numbered container. */
  void offer(List<Item.One> loose, Pushed.Batch batch) {
    containers.offer(
        batch.seqStart() - 1, batch.seq(), new Container(loose, batch.seq(), batch.date()));
  }

  /** Gives out what is next, unless an answer is awaited, and sees to gaps. */
  void settle(long now) {
    if (question.isOpen()) {
      return;
    }
    boolean moved = box.drain(this::take);
    moved |= secret.drain(this::take);
    moved |= containers.drain(this::take);
    question.watch(isWaiting(), moved, now, gapWait);
  }

  private boolean isWaiting() {
    return box.isWaiting() || secret.isWaiting() || containers.isWaiting();
  }

  private void take(Item.One one) {
    if (one.update() != null) {
      out.deliver(one.update(), one.context());
    }
    reach(position().withPts(box.position()).withQts(secret.position()));
  }

  private void take(Container container) {
    container.updates().forEach(this::pass);
    reach(position().withSeq(container.seq(), container.date()));
  }

  private void pass(Item.One one) {
    if (one.update() != null) {
      out.deliver(one.update(), one.context());
    }
  }

  /** The answer to where the account stands: what came since it was asked counts as new. */
  void state(Position state, long now) {
    boolean more = question.answered();
    position = state;
    box.moveTo(Math.min(box.lowest(state.pts()), unclear));
    unclear = Integer.MAX_VALUE;
    secret.moveTo(secret.lowest(state.qts()));
    containers.moveTo(containers.lowest(state.seq()));
    Position begin =
        new Position(box.position(), secret.position(), state.date(), containers.position());
    out.begun(begin);
    reach(begin);
    next(more, now);
    if (box.position() < state.pts() || secret.position() < state.qts()) {
      ask();
    }
  }

  /** The answer to what is missing. */
  void difference(Difference difference, long now) {
    boolean more = question.answered();
    if (difference instanceof Difference.Empty empty) {
      containers.flush(empty.seq(), this::take);
      reach(position().withSeq(containers.position(), empty.date()));
      next(more, now);
      giveUpGap(now);
    } else if (difference instanceof Difference.Part part) {
      boolean moved = isAhead(part.position());
      Set<TlObject> still = Item.still(part.items());
      box.settleStill(still, this::take);
      part.items().forEach(this::passOn);
      if (part.position().pts() != position().pts() || part.position().qts() != position().qts()) {
        question.fruitful();
      }
      moveTo(part.position());
      box.told(still);
      reach(part.position());
      if (part.last()) {
        next(more, now);
        giveUpGap(now);
      } else {
        goOn(moved, now);
      }
    } else if (difference instanceof Difference.TooLong tooLong) {
      boolean moved = tooLong.pts() > box.position();
      out.lost(History.ACCOUNT, null);
      box.moveTo(tooLong.pts());
      reach(position().withPts(tooLong.pts()));
      goOn(moved, now);
    }
  }

  private boolean isAhead(Position target) {
    Position here = position();
    return target.pts() > here.pts() || target.qts() > here.qts() || target.seq() > here.seq();
  }

  /** Asks for the rest. */
  private void goOn(boolean moved, long now) {
    if (!question.waits(moved, now)) {
      ask();
    }
  }

  /** A server that twice does not know of a gap will not the third time. */
  private void giveUpGap(long now) {
    if (!question.isOpen() && isWaiting() && question.fruitless() >= MAX_FRUITLESS) {
      out.lost(History.ACCOUNT, null);
      box.skipGap();
      secret.skipGap();
      containers.skipGap();
      settle(now);
    }
  }

  private void next(boolean more, long now) {
    if (more) {
      ask();
    } else {
      settle(now);
    }
  }

  /** What a difference has of the account needs no order of ours. */
  private void passOn(Item item) {
    if (item instanceof Item.One one && one.history().kind() != History.Kind.CHANNEL) {
      if (!one.isStill() || !box.wasTold(one.update())) {
        pass(one);
      }
    } else {
      channels.accept(item);
    }
  }

  /** There was no answer. */
  void failed(Failure failure, long now) {
    if (failure == Failure.NO_ACCESS) {
      question.refused();
    } else if (position != null && isLost(failure, now)) {
      question.answered();
      out.lost(History.ACCOUNT, null);
      position = null;
      ask();
    } else if (position == null || failure == Failure.LATER) {
      question.failed(now);
    }
  }

  /** Whether there will be no answer to this question; if there may be, it is asked again. */
  private boolean isLost(Failure failure, long now) {
    return failure == Failure.RESET || (failure == Failure.REFUSED && !question.denied(now));
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

  private void moveTo(Position target) {
    position = target;
    box.moveTo(target.pts());
    secret.moveTo(target.qts());
    containers.moveTo(target.seq());
  }

  private void reach(Position target) {
    position = target;
    out.reached(target);
  }

  private Position position() {
    Position known = position;
    if (known == null) {
      throw new IllegalStateException("an answer before the account's state is known");
    }
    return known;
  }
}
