package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;

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
    solid.removeIf(entity -> quotes.stream().anyMatch(quote -> isTorn(entity, quote)));
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

  private static void addUnlessTaken(List<TextEntity> taken, TextEntity entity) {
    if (taken.stream().noneMatch(other -> Places.intersect(other, entity))) {
      taken.add(entity);
    }
  }

  /** Whether an entity is partly within a quotation, or has one within itself. */
  private static boolean isTorn(TextEntity entity, TextEntity quote) {
    return Places.intersect(entity, quote) && !Places.contains(quote, entity);
  }

  /** All places of a style, those that touch as one, without those that are code. */
  private static List<TextEntity> united(
      Style style, List<TextEntity> entities, List<TextEntity> solid) {
    BitSet units = new BitSet();
    for (TextEntity entity : entities) {
      if (entity instanceof Styled styled && styled.style() == style) {
        units.set(entity.offset(), entity.end());
      }
    }
    for (TextEntity entity : solid) {
      if (entity instanceof Code || entity instanceof Pre) {
        units.clear(entity.offset(), entity.end());
      }
    }
    List<TextEntity> runs = new ArrayList<>();
    for (int begin = units.nextSetBit(0); begin >= 0; ) {
      int end = units.nextClearBit(begin);
      runs.add(new Styled(style, begin, end - begin));
      begin = units.nextSetBit(end);
    }
    return runs;
  }
}
