package dev.mtproto.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A text and its entities, outer ones before inner ones.
 *
 * @param text the text without markup
 * @param entities what is special in it
 */
public record FormattedText(String text, List<TextEntity> entities) {
  /**
   * Checks that the entities lie within the text, and sorts them.
   *
   * @throws IllegalArgumentException if one does not, or cuts a surrogate pair
   */
  public FormattedText {
    Objects.requireNonNull(text, "text");
    List<TextEntity> sorted = new ArrayList<>(entities);
    sorted.sort(Places.ORDER);
    for (TextEntity entity : sorted) {
      if (!Places.fits(text, entity.offset(), entity.length())) {
        throw new IllegalArgumentException(
            entity + " does not fit a text of " + text.length() + " units");
      }
    }
    entities = List.copyOf(sorted);
  }

  /** A text without entities. */
  public static FormattedText plain(String text) {
    return new FormattedText(text, List.of());
  }

  /** The part of the text that an entity covers. */
  public String covered(TextEntity entity) {
    return text.substring(entity.offset(), entity.end());
  }

  /**
   * This text as Telegram keeps it: without white space at its beginning and end. Entities lose the
   * same, and those that were nothing but white space are gone.
   */
  public FormattedText trimmed() {
    int begin = 0;
    int end = text.length();
    while (begin < end && isBlank(text.charAt(begin))) {
      begin++;
    }
    while (end > begin && isBlank(text.charAt(end - 1))) {
      end--;
    }
    List<TextEntity> kept = new ArrayList<>();
    for (TextEntity entity : entities) {
      int from = Math.max(entity.offset(), begin);
      int to = Math.min(entity.end(), end);
      if (from < to) {
        kept.add(entity.at(from - begin, to - from));
      }
    }
    return new FormattedText(text.substring(begin, end), kept);
  }

  private static boolean isBlank(char unit) {
    return unit <= ' ' || Character.isWhitespace(unit) || Character.isSpaceChar(unit);
  }

  /**
   * This text with entities that are nested as Telegram wants them: no two cross; styles that touch
   * are one; code has no style; of links, mentions and code within each other the outer one stays.
   */
  public FormattedText normalized() {
    return new FormattedText(text, Nesting.normalize(entities));
  }
}
