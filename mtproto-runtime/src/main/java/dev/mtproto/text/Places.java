package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Code;
import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Styled;
import java.util.Comparator;

/** Where entities stand, and in which order. */
final class Places {
  /** By offset; of two that begin together the longer one first; of two alike the outer one. */
  static final Comparator<TextEntity> ORDER =
      Comparator.comparingInt(TextEntity::offset)
          .thenComparing(Comparator.comparingInt(TextEntity::length).reversed())
          .thenComparingInt(Places::depth);

  private static final int STYLE_DEPTH = 90;

  private Places() {}

  static void check(int offset, int length) {
    if (offset < 0 || length < 1 || offset + length < 0) {
      throw new IllegalArgumentException("an entity at " + offset + " of length " + length);
    }
  }

  /** Whether an entity can stand there in a text. */
  static boolean fits(String text, int offset, int length) {
    return offset >= 0
        && length >= 1
        && length <= text.length() - offset
        && !cutsPair(text, offset)
        && !cutsPair(text, offset + length);
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** Refuses markup after half a character; {@code position} is that in the source. */
  static void checkWhole(CharSequence text, int position) {
    if (text.length() > 0 && Character.isHighSurrogate(text.charAt(text.length() - 1))) {
      throw new TextFormatException("markup within a character", position);
    }
  }

  static boolean intersect(TextEntity one, TextEntity other) {
    return one.offset() < other.end() && other.offset() < one.end();
  }

  static boolean contains(TextEntity outer, TextEntity inner) {
    return outer.offset() <= inner.offset() && inner.end() <= outer.end();
  }

  /** How far inside an entity stands among those of the same place. */
  private static int depth(TextEntity entity) {
    if (entity instanceof Quote) {
      return 0;
    }
    if (entity instanceof Pre) {
      return 10;
    }
    if (entity instanceof Code) {
      return 20;
    }
    if (entity instanceof Styled styled) {
      return STYLE_DEPTH + styled.style().ordinal();
    }
    return entity instanceof CustomEmoji ? 99 : entity instanceof Link ? 49 : 50;
  }
}
