package dev.mtproto.text;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the addresses of links mean. Only such become links as the Bot API takes: those of the web,
 * {@code tg:} and {@code ton:}. All others are left as text; a {@code javascript:} among them could
 * run something where HTML is shown.
 */
final class Links {
  /** No address is longer; a text that is its own address need not be looked at any further. */
  static final int LONGEST = 8192;

  private static final Pattern USER =
      Pattern.compile("(?i)tg:(?://)?user/?\\?(?:[^#]*&)?id=(\\d{1,18})(?:[&#].*)?");
  private static final Pattern EMOJI =
      Pattern.compile("(?i)tg://emoji/?\\?(?:.*&)?id=(\\d{1,19})(?:&.*)?");

  private Links() {}

  /** The entity of a text that leads to an address; null if it is no address. */
  static @Nullable TextEntity entity(String address, int offset, int length) {
    if (address.length() > LONGEST) {
      return null;
    }
    OptionalLong user = id(USER, address);
    if (user.isPresent() && user.getAsLong() > 0) {
      return new TextEntity.UserMention(user.getAsLong(), offset, length);
    }
    String url = LinkAddress.checked(address);
    return url == null ? null : new TextEntity.Link(url, offset, length);
  }

  /** The entity of a text that leads to where it says itself; null if it says no address. */
  static @Nullable TextEntity entity(CharSequence text, int offset) {
    int length = text.length() - offset;
    return length > LONGEST
        ? null
        : entity(text.subSequence(offset, text.length()).toString(), offset, length);
  }

  /** Entities without links that nobody should follow: somebody else may have made them. */
  static List<TextEntity> safe(Collection<TextEntity> entities) {
    return entities.stream()
        .filter(
            entity ->
                !(entity instanceof TextEntity.Link link)
                    || LinkAddress.checked(link.url()) != null)
        .toList();
  }

  /** The document of a custom emoji's address. */
  static OptionalLong emoji(String address) {
    return id(EMOJI, address);
  }

  private static OptionalLong id(Pattern pattern, String address) {
    Matcher matcher = pattern.matcher(address.strip());
    try {
      return matcher.matches()
          ? OptionalLong.of(Long.parseLong(matcher.group(1)))
          : OptionalLong.empty();
    } catch (NumberFormatException tooLong) {
      return OptionalLong.empty();
    }
  }

  static String user(long userId) {
    return "tg://user?id=" + userId;
  }

  static String emoji(long documentId) {
    return "tg://emoji?id=" + documentId;
  }
}
