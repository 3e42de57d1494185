package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;

/** Short names for the entities of tests. */
final class Entities {
  private Entities() {}

  static Styled bold(int offset, int length) {
    return new Styled(Style.BOLD, offset, length);
  }

  static Styled italic(int offset, int length) {
    return new Styled(Style.ITALIC, offset, length);
  }

  static Styled underline(int offset, int length) {
    return new Styled(Style.UNDERLINE, offset, length);
  }

  static Styled strike(int offset, int length) {
    return new Styled(Style.STRIKETHROUGH, offset, length);
  }

  static Styled spoiler(int offset, int length) {
    return new Styled(Style.SPOILER, offset, length);
  }
}
