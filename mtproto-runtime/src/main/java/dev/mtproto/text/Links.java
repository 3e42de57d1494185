package dev.mtproto.text;

import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the addresses of links mean. */
final class Links {
  private static final Pattern USER =
      Pattern.compile("(?i)tg://user/?\\?(?:.*&)?id=(\\d{1,18})(?:&.*)?");
  private static final Pattern EMOJI =
      Pattern.compile("(?i)tg://emoji/?\\?(?:.*&)?id=(\\d{1,19})(?:&.*)?");
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\p{Cntrl}]+");
  private static final Pattern BARE =
      Pattern.compile(
          "[^\\s\\p{Cntrl}/?#.]+(?:\\.[^\\s\\p{Cntrl}/?#.]+)+(?:[/?#][^\\s\\p{Cntrl}]*)?");

  private Links() {}

  /** The entity of a text that leads to an address; null if it is no address. */
  static @Nullable TextEntity entity(String address, int offset, int length) {
    OptionalLong user = id(USER, address);
    if (user.isPresent()) {
      return new TextEntity.UserMention(user.getAsLong(), offset, length);
    }
    String url = address.strip();
    if (SCHEME.matcher(url).matches() && !url.matches("[^/]*\\.[^/]*:\\d.*")) {
      return new TextEntity.Link(url, offset, length);
    }
    return BARE.matcher(url).matches()
        ? new TextEntity.Link("http://" + url, offset, length)
        : null;
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
