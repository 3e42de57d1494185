package dev.mtproto.cli.language;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a call has in fields that were left out: the beginning of a list, the usual filter, a new
 * random number. Only what says "from the beginning" or "any" is supplied, never what somebody is
 * or what is said to him.
 */
final class Defaults {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String RANDOM_ID = "random_id";

  /** Methods that read a list. */
  private static final Pattern READING = Pattern.compile("(.*\\.)?(get|search)([A-Z].*)?");

  private static final Set<String> ZERO =
      Set.of(
          "offset",
          "offset_id",
          "offset_date",
          "offset_rate",
          "add_offset",
          "max_id",
          "min_id",
          "max_date",
          "min_date",
          "hash");

  private static final Set<String> EMPTY_TEXT = Set.of("q", "query", "offset");

  /** Of Types that a list is filtered by, the constructor that most want. */
  private static final Map<String, String> FILTERS =
      Map.of(
          "MessagesFilter", "inputMessagesFilterEmpty",
          "ChannelMessagesFilter", "channelMessagesFilterEmpty",
          "ChannelParticipantsFilter", "channelParticipantsRecent");

  /** As many as fit on a screen. */
  private static final String PAGE = "20";

  private Defaults() {}

  /** The JSON of a field that was left out; null if it must be given. */
  static @Nullable String json(TlLayer layer, TlCombinator method, TlParameter field) {
    return isRandom(field)
        ? "\"" + RANDOM.nextLong() + "\""
        : reads(method) ? ofList(layer, method, field) : null;
  }

  /** The same in words, for help; null if it must be given. */
  static @Nullable String words(TlLayer layer, TlCombinator method, TlParameter field) {
    String json = isRandom(field) ? "random" : json(layer, method, field);
    return json == null || !json.startsWith("{") ? json : json.replaceAll(".*:\"|\"}", "");
  }

  private static boolean isRandom(TlParameter field) {
    return field.name().equals(RANDOM_ID) && field.type() == TlTypeRef.Builtin.LONG;
  }

  private static boolean reads(TlCombinator method) {
    return method.method() && READING.matcher(method.name()).matches();
  }

  private static @Nullable String ofList(TlLayer layer, TlCombinator method, TlParameter field) {
    String name = field.name();
    if (field.type() instanceof TlTypeRef.Builtin builtin) {
      return switch (builtin) {
        case INT, LONG ->
            name.equals("limit") && !method.name().startsWith("upload.")
                ? PAGE
                : ZERO.contains(name) && !field.secret() ? "0" : null;
        case STRING -> EMPTY_TEXT.contains(name) ? "\"\"" : null;
        default -> null;
      };
    }
    if (field.type() instanceof TlTypeRef.Vector) {
      return name.equals("except_ids") ? "[]" : null;
    }
    String constructor =
        name.equals("offset_peer") ? "inputPeerEmpty" : FILTERS.get(field.type().tl());
    return constructor == null || layer.combinator(constructor) == null
        ? null
        : "{\"_\":\"" + constructor + "\"}";
  }
}
