package dev.mtproto.text;

import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.Style;
import dev.mtproto.text.TextEntity.Styled;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A start tag that was read.
 *
 * @param name its name, in lower case
 * @param attributes its attributes, names in lower case
 * @param source where in the source it begins
 * @param offset where in the text it begins
 */
record HtmlTag(String name, Map<String, String> attributes, int source, int offset) {
  private static final String LANGUAGE = "language-";
  private static final Set<String> NAMES =
      Set.of(
          "a",
          "b",
          "strong",
          "i",
          "em",
          "s",
          "strike",
          "del",
          "u",
          "ins",
          "tg-spoiler",
          "tg-emoji",
          "span",
          "pre",
          "code",
          "blockquote");

  /** Refuses what the Bot API does not know. */
  HtmlTag {
    if (!NAMES.contains(name)) {
      throw new TextFormatException("unsupported start tag \"" + name + "\"", source);
    }
    if (name.equals("span") && !"tg-spoiler".equals(attributes.get("class"))) {
      throw new TextFormatException("tag \"span\" must have class \"tg-spoiler\"", source);
    }
    if (name.equals("tg-emoji") && Links.emoji(emojiAddress(attributes)).isEmpty()) {
      throw new TextFormatException("tag \"tg-emoji\" must have a numeric emoji-id", source);
    }
  }

  private static String emojiAddress(Map<String, String> attributes) {
    return "tg://emoji?id=" + attributes.getOrDefault("emoji-id", "");
  }

  /** The programming language of {@code <code class="language-...">}; empty if there is none. */
  String language() {
    String value = attributes.getOrDefault("class", "");
    return value.startsWith(LANGUAGE) ? value.substring(LANGUAGE.length()) : "";
  }

  /**
   * The entity that this tag makes of a text.
   *
   * @param text what is there so far; the tag is about its end
   * @return null if it makes none
   */
  @Nullable TextEntity entity(CharSequence text) {
    int length = text.length() - offset;
    if (length == 0) {
      return null;
    }
    return switch (name) {
      case "b", "strong" -> new Styled(Style.BOLD, offset, length);
      case "i", "em" -> new Styled(Style.ITALIC, offset, length);
      case "u", "ins" -> new Styled(Style.UNDERLINE, offset, length);
      case "s", "strike", "del" -> new Styled(Style.STRIKETHROUGH, offset, length);
      case "span", "tg-spoiler" -> new Styled(Style.SPOILER, offset, length);
      case "code" -> new TextEntity.Code(offset, length);
      case "pre" -> new Pre("", offset, length);
      case "blockquote" -> new Quote(attributes.containsKey("expandable"), offset, length);
      case "tg-emoji" -> emoji(length);
      default -> link(text, length);
    };
  }

  private @Nullable TextEntity link(CharSequence text, int length) {
    String address = attributes.get("href");
    return address == null ? Links.entity(text, offset) : Links.entity(address, offset, length);
  }

  private @Nullable TextEntity emoji(int length) {
    OptionalLong id = Links.emoji(emojiAddress(attributes));
    return id.isPresent() ? new CustomEmoji(id.getAsLong(), offset, length) : null;
  }
}
