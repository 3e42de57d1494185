package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Styled;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;

/**
 * Cuts entities that cross each other, so that of any two that meet one contains the other. Styles
 * are cut; what is no style stays whole as long as it crosses styles only.
 */
final class Pieces {
  private final Deque<TextEntity> open = new ArrayDeque<>();
  private final List<TextEntity> pieces = new ArrayList<>();

  private Pieces() {}

  /** The pieces, sorted. */
  static List<TextEntity> split(Collection<TextEntity> entities) {
    Pieces pieces = new Pieces();
    List<TextEntity> sorted = Nesting.sorted(entities);
    TreeSet<Integer> borders = new TreeSet<>();
    for (TextEntity entity : sorted) {
      borders.add(entity.offset());
      borders.add(entity.end());
    }
    int next = 0;
    for (int border : borders) {
      List<TextEntity> starting = new ArrayList<>();
      while (next < sorted.size() && sorted.get(next).offset() == border) {
        starting.add(sorted.get(next++));
      }
      pieces.pass(border, starting);
    }
    return Nesting.sorted(pieces.pieces);
  }

  /** Closes what ends here or has to be cut, and opens what starts or goes on. */
  private void pass(int border, List<TextEntity> starting) {
    int closing = closing(border, longestSolid(starting));
    for (int i = 0; i < closing; i++) {
      TextEntity closed = open.pop();
      if (border > closed.offset()) {
        pieces.add(closed.at(closed.offset(), border - closed.offset()));
      }
      if (closed.end() > border) {
        starting.add(closed.at(border, closed.end() - border));
      }
    }
    Nesting.sorted(starting).forEach(open::push);
  }

  /** How many of the innermost have to be closed. */
  private int closing(int border, int solidEnd) {
    int closing = 0;
    int depth = 0;
    for (Iterator<TextEntity> each = open.iterator(); each.hasNext(); ) {
      TextEntity entity = each.next();
      depth++;
      if (entity.end() == border || (entity instanceof Styled && entity.end() < solidEnd)) {
        closing = depth;
      }
    }
    return closing;
  }

  private static int longestSolid(List<TextEntity> starting) {
    return starting.stream()
        .filter(entity -> !(entity instanceof Styled))
        .mapToInt(TextEntity::end)
        .max()
        .orElse(0);
  }
}
