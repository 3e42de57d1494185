package dev.mtproto.internal.updates;

import dev.mtproto.credentials.UpdateState;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts an account's updates in order, each once, and says what to ask the server for where some are
 * missing. Without I/O: pushed objects, answers and the time come in, and what is to be done goes
 * to an {@link Output}. Not thread-safe.
 *
 * <p>Times are in milliseconds, from any beginning.
 *
 * @see <a href="https://core.telegram.org/api/updates">Working with updates</a>
 */
final class UpdateMachine {
  /** When there is nothing to do by itself. */
  public static final long NEVER = Question.NEVER;

  private final MachineSettings settings;
  private final Output out;
  private final AccountHistory account;
  private final Map<Long, ChannelHistory> channels = new HashMap<>();

  /** The channels that wait for a time. */
  private final Set<ChannelHistory> restless = new LinkedHashSet<>();

  /** The channels that wait for their turn to be asked about. */
  private final Queue<ChannelHistory> askers = new ArrayDeque<>();

  private int asking;
  private boolean running;
  private long now;
  private long silentUntil = NEVER;

  /**
   * A machine that has not begun.
   *
   * @param state where it was the last time; null for nowhere
   */
  public UpdateMachine(MachineSettings settings, @Nullable UpdateState state, Output out) {
    this.settings = settings;
    this.out = out;
    Position position =
        state == null ? null : new Position(state.pts(), state.qts(), state.date(), state.seq());
    this.account = new AccountHistory(out, settings.gapWait(), position, this::route);
    if (state != null) {
      state.channels().forEach((id, pts) -> channel(id).begin(pts));
    }
  }

  /** Begins, or begins again: asks what was missed. */
  public void start(long time) {
    hear(time);
    running = true;
    account.ask();
    channels.values().forEach(ChannelHistory::ask);
  }

  /** The server pushed something, or answered it to a call. */
  public void pushed(Pushed pushed, long time) {
    hear(time);
    if (pushed instanceof Pushed.Batch batch) {
      List<Item.One> loose = new ArrayList<>();
      for (Item item : batch.items()) {
        if (item instanceof Item.One one && one.history().kind() == History.Kind.NONE) {
          loose.add(one);
        } else {
          route(item);
        }
      }
      loose(loose, batch);
      account.settle(now);
    } else if (pushed instanceof Pushed.Unclear unclear) {
      account.unclear(unclear.from());
    } else if (pushed instanceof Pushed.Reset) {
      account.reset();
    } else {
      account.ask();
    }
  }

  private void loose(List<Item.One> loose, Pushed.Batch batch) {
    if (batch.seq() != 0) {
      account.offer(loose, batch);
      return;
    }
    for (Item.One one : loose) {
      if (one.update() != null) {
        out.deliver(one.update(), one.context());
      }
    }
  }

  private void route(Item item) {
    if (item instanceof Item.ChannelTooLong tooLong) {
      channel(tooLong.channelId()).tooLong(tooLong.pts());
    } else if (item instanceof Item.Unclear unclear) {
      unclear(unclear.one());
    } else if (item instanceof Item.One one) {
      if (one.history().kind() == History.Kind.CHANNEL) {
        ChannelHistory channel = channel(one.history().channelId());
        channel.offer(one, now);
        watch(channel);
      } else {
        account.offer(one);
      }
    }
  }

  private void unclear(Item.One one) {
    if (one.history().kind() == History.Kind.CHANNEL) {
      channel(one.history().channelId()).unclear(one);
    } else {
      account.unclear(one.from());
    }
  }

  /** Notes where a channel stands, if nothing is known of it: its dialog said so. */
  public void channelAt(long channelId, int pts) {
    if (!channels.containsKey(channelId)) {
      channel(channelId).begin(pts);
      out.reached(channelId, pts);
    }
  }

  /** The answer to {@link Output#askState}. */
  public void state(Position state, long time) {
    hear(time);
    account.state(state, now);
  }

  /** The answer to {@link Output#askDifference}. */
  public void difference(Difference difference, long time) {
    hear(time);
    account.difference(difference, now);
  }

  /** There was no answer to {@link Output#askState} or {@link Output#askDifference}. */
  public void failed(Failure failure, long time) {
    hear(time);
    account.failed(failure, now);
  }

  /** The answer to {@link Output#askChannel}. */
  public void channelDifference(long channelId, ChannelDifference difference, long time) {
    hear(time);
    asking--;
    ChannelHistory channel = channels.get(channelId);
    if (channel != null) {
      channel.difference(difference, now);
      watch(channel);
    }
    askNext();
  }

  /** There was no answer to {@link Output#askChannel}. */
  public void channelFailed(long channelId, Failure failure, long time) {
    hear(time);
    asking--;
    ChannelHistory channel = channels.get(channelId);
    if (channel != null && channel.failed(failure, now)) {
      watch(channel);
    } else if (channel != null) {
      channels.remove(channelId);
      restless.remove(channel);
      out.lost(History.channel(channelId), null);
      out.forgotten(channelId);
    }
    askNext();
  }

  /** Time has passed: does what is due. */
  public void time(long time) {
    now = time;
    if (silentUntil <= now) {
      hear(time);
      account.ask();
    }
    account.time(now);
    for (ChannelHistory channel : List.copyOf(restless)) {
      channel.time(now);
      watch(channel);
    }
  }

  /** When {@link #time} is to be called. */
  public long due() {
    long due = Math.min(silentUntil, account.due());
    for (ChannelHistory channel : restless) {
      due = Math.min(due, channel.due());
    }
    return due;
  }

  private void hear(long time) {
    now = time;
    silentUntil = running ? now + settings.silence() : NEVER;
  }

  private ChannelHistory channel(long channelId) {
    return channels.computeIfAbsent(
        channelId, id -> new ChannelHistory(id, out, settings.gapWait(), this::enqueue));
  }

  private void watch(ChannelHistory channel) {
    if (channel.due() == NEVER) {
      restless.remove(channel);
    } else {
      restless.add(channel);
    }
  }

  private void enqueue(ChannelHistory channel) {
    askers.add(channel);
    askNext();
  }

  private void askNext() {
    while (asking < settings.channelQuestions() && !askers.isEmpty()) {
      ChannelHistory channel = askers.remove();
      asking++;
      out.askChannel(channel.channelId(), channel.pts());
    }
  }
}
