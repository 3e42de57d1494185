package dev.mtproto.text;

import dev.mtproto.text.TextEntity.Style;
import org.jspecify.annotations.Nullable;

/** What opens and closes an entity in MarkdownV2. */
enum MarkdownMark {
  BOLD("bold", "*", "*", Style.BOLD),
  ITALIC("italic", "_", "_", Style.ITALIC),
  UNDERLINE("underline", "__", "__", Style.UNDERLINE),
  STRIKETHROUGH("strikethrough", "~", "~", Style.STRIKETHROUGH),
  SPOILER("spoiler", "||", "||", Style.SPOILER),
  PRE("pre", "```", "```", null),
  CODE("code", "`", "`", null),
  EMOJI("custom emoji", "![", "]", null),
  LINK("link", "[", "]", null),
  QUOTE("quotation", ">", "\n", null);

  final String title;
  final String opening;
  final String closing;
  final @Nullable Style style;

  MarkdownMark(String title, String opening, String closing, @Nullable Style style) {
    this.title = title;
    this.opening = opening;
    this.closing = closing;
    this.style = style;
  }

  /** Whether nothing but its end means anything within it. */
  boolean isVerbatim() {
    return this == CODE || this == PRE;
  }

  /** The mark of a style. */
  static MarkdownMark of(Style style) {
    for (MarkdownMark mark : values()) {
      if (mark.style == style) {
        return mark;
      }
    }
    throw new IllegalArgumentException(style.name());
  }

  /** What opens here; null if nothing does. Longer marks win over those they begin with. */
  static @Nullable MarkdownMark opening(MarkdownSource source) {
    MarkdownMark longest = null;
    for (MarkdownMark mark : values()) {
      boolean longer = longest == null || mark.opening.length() > longest.opening.length();
      if (mark != QUOTE && longer && source.startsWith(mark.opening)) {
        longest = mark;
      }
    }
    return longest;
  }

  /** Whether this ends here. */
  boolean closes(MarkdownSource source) {
    return source.startsWith(closing) && !(this == ITALIC && source.peek(1) == '_');
  }
}
