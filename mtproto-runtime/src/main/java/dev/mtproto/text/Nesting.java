package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes entities follow the Bot API's rules of nesting.
 *
 * @see <a href="https://core.telegram.org/bots/api#formatting-options">Formatting options</a>
 */
final class Nesting {
  private Nesting() {}

  /** Entities that follow the rules, sorted; what cannot be kept is left out. */
  static List<TextEntity> normalize(Collection<TextEntity> entities) {
    List<TextEntity> sorted = sorted(entities);
    List<TextEntity> quotes = new ArrayList<>();
    List<TextEntity> solid = new ArrayList<>();
    for (TextEntity entity : sorted) {
      if (entity instanceof Quote) {
        addUnlessTaken(quotes, entity);
      } else if (!(entity instanceof Styled)) {
        addUnlessTaken(solid, entity);
      }
    }
    solid.removeIf(entity -> isTorn(entity, quotes));
    List<TextEntity> all = new ArrayList<>(quotes);
    all.addAll(solid);
    for (Style style : Style.values()) {
      all.addAll(united(style, sorted, solid));
    }
    return Pieces.split(all);
  }

  static List<TextEntity> sorted(Collection<TextEntity> entities) {
    List<TextEntity> sorted = new ArrayList<>(entities);
    sorted.sort(Places.ORDER);
    return sorted;
  }

  /** Takes an entity, which begins nowhere before those that are taken, if its place is free. */
  private static void addUnlessTaken(List<TextEntity> taken, TextEntity entity) {
    if (taken.isEmpty() || taken.get(taken.size() - 1).end() <= entity.offset()) {
      taken.add(entity);
    }
  }

  /**
   * Whether an entity is partly within one of the quotations, or has one within itself. Of those in
   * a row the first that ends behind the entity's beginning decides.
   */
  private static boolean isTorn(TextEntity entity, List<TextEntity> quotes) {
    int low = 0;
    int high = quotes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotes.get(middle).end() <= entity.offset()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < quotes.size()
        && Places.intersect(entity, quotes.get(low))
        && !Places.contains(quotes.get(low), entity);
  }

  /** All places of a style, those that touch as one, without those that are code. */
  private static List<TextEntity> united(
      Style style, List<TextEntity> entities, List<TextEntity> solid) {
    List<TextEntity> runs = new ArrayList<>();
    Iterator<TextEntity> codes =
        solid.stream().filter(entity -> entity instanceof Code || entity instanceof Pre).iterator();
    TextEntity code = next(codes);
    TextEntity run = null;
    for (TextEntity entity : entities) {
      if (!(entity instanceof Styled styled) || styled.style() != style) {
        continue;
      }
      if (run != null && entity.offset() <= run.end()) {
        int end = Math.max(run.end(), entity.end());
        run = run.at(run.offset(), end - run.offset());
        continue;
      }
      code = addWithout(run, code, codes, runs);
      run = entity;
    }
    addWithout(run, code, codes, runs);
    return runs;
  }

  private static @Nullable TextEntity next(Iterator<TextEntity> entities) {
    return entities.hasNext() ? entities.next() : null;
  }

  /**
   * Adds what of a run is no code.
   *
   * @param code the first code that may be within it
   * @param codes those after that
   * @return the first that may be within the next run
   */
  private static @Nullable TextEntity addWithout(
      @Nullable TextEntity run,
      @Nullable TextEntity code,
      Iterator<TextEntity> codes,
      List<TextEntity> runs) {
    TextEntity first = code;
    if (run == null) {
      return first;
    }
    int begin = run.offset();
    while (first != null && first.offset() < run.end()) {
      if (begin < first.offset()) {
        runs.add(run.at(begin, first.offset() - begin));
      }
      begin = Math.max(begin, first.end());
      if (begin > run.end()) {
        return first;
      }
      first = next(codes);
    }
    if (begin < run.end()) {
      runs.add(run.at(begin, run.end() - begin));
    }
    return first;
  }
}
