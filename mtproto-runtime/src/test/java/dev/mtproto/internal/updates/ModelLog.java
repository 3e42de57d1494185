package dev.mtproto.internal.updates;

import java.util.ArrayList;
import java.util.List;

/** The true history of one counter, in the model's server. */
final class ModelLog {
  /**
   * Something that happened.
   *
   * @param to the counter after it
   * @param tick when it happened
   */
  record Entry(Item.One one, int to, int tick) {}

  private final History history;
  private final List<Entry> entries = new ArrayList<>();
  private int counter = 1;

  ModelLog(History history) {
    this.history = history;
  }

  int counter() {
    return counter;
  }

  /** How much has happened. */
  int size() {
    return entries.size();
  }

  int lastTick() {
    return entries.isEmpty() ? 0 : entries.get(entries.size() - 1).tick();
  }

  Item.One append(int count, int tick) {
    Mark mark = new Mark(history, entries.size() + 1);
    Item.One one = new Item.One(mark, history, counter, counter + count, Context.NONE);
    counter += count;
    entries.add(new Entry(one, counter, tick));
    return one;
  }

  /** Whether what happened moved no counter. */
  boolean isStill(int number) {
    Item.One one = entries.get(number - 1).one();
    return one.from() == one.to();
  }

  /** Where the counter stood after something happened. */
  int placeOf(int number) {
    return entries.get(number - 1).to();
  }

  /**
   * The first of those that are missed, which one answer tells: what moved no counter is told with
   * what came before it, since nobody could ask for it by itself.
   */
  static List<Entry> slice(List<Entry> missed, int length) {
    int end = Math.min(length, missed.size());
    while (end < missed.size() && missed.get(end).to() == missed.get(end - 1).to()) {
      end++;
    }
    return missed.subList(0, end);
  }

  List<Entry> after(int known) {
    int from = entries.size();
    while (from > 0 && entries.get(from - 1).to() > known) {
      from--;
    }
    return entries.subList(from, entries.size());
  }

  /** What happened after a tick; for the log of loose updates, whose counter nobody asks for. */
  List<Entry> afterTick(int tick) {
    int from = entries.size();
    while (from > 0 && entries.get(from - 1).tick() > tick) {
      from--;
    }
    return entries.subList(from, entries.size());
  }
}
