package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A server's part of updates, as its documentation describes it: counters, logs, differences in
 * slices. Written against the documentation, and not with the code that it tests.
 */
final class ModelServer {
  static final int CHANNELS = 3;

  private final Random random;
  private final int slice;
  private final int limit;
  private final ModelLog account = new ModelLog(History.ACCOUNT);
  private final ModelLog secret = new ModelLog(History.SECRET);
  private final ModelLog loose = new ModelLog(History.NONE);
  private final Map<Long, ModelLog> channels = new TreeMap<>();
  private int seq;
  private int tick = 1;

  /**
   * A server where nothing has happened.
   *
   * @param slice how much an answer tells
   * @param limit how much it tells at all, before it says that it is too much
   */
  ModelServer(Random random, int slice, int limit) {
    this.random = random;
    this.slice = slice;
    this.limit = limit;
    for (long id = 1; id <= CHANNELS; id++) {
      channels.put(id, new ModelLog(History.channel(id)));
    }
  }

  /** All histories, with how much happened in each. */
  Map<History, Integer> sizes() {
    Map<History, Integer> sizes = new java.util.HashMap<>();
    sizes.put(History.ACCOUNT, account.size());
    sizes.put(History.SECRET, secret.size());
    sizes.put(History.NONE, loose.size());
    channels.forEach((id, log) -> sizes.put(History.channel(id), log.size()));
    return sizes;
  }

  /**
   * Whether what happened in a history moved no counter. Nobody can ask for such a thing, so it is
   * missed without a word if it is not pushed, nor followed by something that was missed, too.
   */
  boolean isStill(History history, int number) {
    return log(history).isStill(number);
  }

  /** Where a history's counter stood after something happened. */
  int placeOf(History history, int number) {
    return log(history).placeOf(number);
  }

  private ModelLog log(History history) {
    return switch (history.kind()) {
      case ACCOUNT -> account;
      case SECRET -> secret;
      case NONE -> loose;
      case CHANNEL -> channel(history.channelId());
    };
  }

  int channelPts(long channelId) {
    return channel(channelId).counter();
  }

  private ModelLog channel(long channelId) {
    return channels.getOrDefault(channelId, account);
  }

  /** Something happens; what is pushed for it. */
  Pushed happen() {
    tick++;
    if (random.nextInt(4) == 0) {
      return container();
    }
    return new Pushed.Batch(List.of(numbered()), 0, 0, tick);
  }

  private Item.One numbered() {
    int count = random.nextInt(4);
    return switch (random.nextInt(6)) {
      case 0 -> secret.append(1, tick);
      case 1, 2 -> channel(1 + random.nextInt(CHANNELS)).append(count, tick);
      default -> account.append(count, tick);
    };
  }

  /** A numbered container, for one or for several at once: with loose updates and others. */
  private Pushed container() {
    int start = seq + 1;
    seq += 1 + random.nextInt(2);
    List<Item> items = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      items.add(random.nextBoolean() ? numbered() : loose.append(1, tick));
    }
    return new Pushed.Batch(items, start, seq, tick);
  }

  Position state() {
    return new Position(account.counter(), secret.counter(), tick, seq);
  }

  Difference difference(Position known) {
    List<ModelLog.Entry> missed = account.after(known.pts());
    if (missed.size() > limit) {
      return new Difference.TooLong(missed.get(missed.size() - 1 - random.nextInt(limit)).to());
    }
    List<Item> items = new ArrayList<>();
    List<ModelLog.Entry> some = ModelLog.slice(missed, slice);
    if (some.size() < missed.size()) {
      some.forEach(entry -> items.add(told(entry)));
      int pts = some.get(some.size() - 1).to();
      return new Difference.Part(
          items, new Position(pts, known.qts(), known.date(), known.seq()), false);
    }
    missed.forEach(entry -> items.add(told(entry)));
    secret.after(known.qts()).forEach(entry -> items.add(told(entry)));
    loose.afterTick(known.date()).forEach(entry -> items.add(entry.one()));
    changedChannels(known.date(), items);
    return items.isEmpty()
        ? new Difference.Empty(tick, seq)
        : new Difference.Part(items, state(), true);
  }

  /** Messages have no numbers in a difference, other updates, as all that count 0, have theirs. */
  private Item.One told(ModelLog.Entry entry) {
    TlObject update = entry.one().update();
    return random.nextBoolean() && update != null && !entry.one().isStill()
        ? Item.One.loose(update, Context.NONE)
        : entry.one();
  }

  private void changedChannels(int date, List<Item> items) {
    channels.forEach(
        (id, log) -> {
          if (log.lastTick() > date) {
            items.add(new Item.ChannelTooLong(id, random.nextBoolean() ? log.counter() : 0));
          }
        });
  }

  ChannelDifference channelDifference(long channelId, int known) {
    ModelLog log = channel(channelId);
    List<ModelLog.Entry> missed = log.after(known);
    if (missed.isEmpty()) {
      return new ChannelDifference.Empty(true, log.counter());
    }
    if (missed.size() > limit) {
      return new ChannelDifference.TooLong(true, log.counter(), new Mark(History.NONE, 0));
    }
    List<Item> items = new ArrayList<>();
    List<ModelLog.Entry> some = ModelLog.slice(missed, slice);
    some.forEach(entry -> items.add(told(entry)));
    return new ChannelDifference.Part(
        some.size() == missed.size(), some.get(some.size() - 1).to(), items);
  }
}
