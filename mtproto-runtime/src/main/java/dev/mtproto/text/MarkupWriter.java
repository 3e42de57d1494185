package dev.mtproto.text;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/** Walks along a text and its nested entities, and has markup written around them. */
abstract class MarkupWriter {
  final StringBuilder out = new StringBuilder();

  /** What is open, the innermost first. */
  final Deque<TextEntity> open = new ArrayDeque<>();

  /** Opens an entity. */
  abstract void begin(TextEntity entity);

  /** Writes one unit of text. */
  abstract void unit(char unit);

  /** Closes an entity. */
  abstract void end(TextEntity entity);

  final String write(String text, Collection<TextEntity> nested) {
    int at = 0;
    for (TextEntity entity : nested) {
      at = writeTo(text, at, entity.offset());
      begin(entity);
      open.push(entity);
    }
    writeTo(text, at, text.length());
    return out.toString();
  }

  /** Writes text up to there, and closes what ends on the way or there. */
  private int writeTo(String text, int from, int to) {
    int at = from;
    while (true) {
      while (!open.isEmpty() && open.element().end() == at) {
        end(open.pop());
      }
      if (at == to) {
        return at;
      }
      unit(text.charAt(at++));
    }
  }
}
