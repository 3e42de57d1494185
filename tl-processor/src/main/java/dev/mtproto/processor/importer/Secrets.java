package dev.mtproto.processor.importer;

import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlExpr;
import dev.mtproto.processor.schema.TlParam;
import java.util.Set;

/**
 * Decides by a parameter's name and type whether its value has to stay out of logs. The first rule
 * that applies decides:
 *
 * <ol>
 *   <li>Only texts, bytes and longs, and vectors of texts or bytes, are secrets.
 *   <li>{@code bytes} of an exported authorization is one: it signs in.
 *   <li>A long is one if it is an {@code access_hash} or a {@code secret}. Every other long, and so
 *       every {@code hash:long}, tells a state of a cache or names a session.
 *   <li>Names of languages, countries and the like are none, though they end in {@code code}; nor
 *       is a {@code public_key}.
 *   <li>A {@code key} that is a text is the name of a text, except a stream's.
 *   <li>The {@code hash} of {@code messages.stickers} names a state of a cache too.
 *   <li>The values of Diffie-Hellman and SRP are.
 *   <li>What ends in the word password, code, hash, key, iv, token or secret, or their plural, is.
 * </ol>
 */
final class Secrets {
  private static final Set<String> TEXTS_AND_BYTES = Set.of("string", "bytes", "int128", "int256");
  private static final Set<String> AUTHORIZATIONS =
      Set.of("auth.exportedAuthorization", "auth.importAuthorization");
  private static final Set<String> LONGS = Set.of("access_hash", "secret");
  private static final Set<String> PUBLIC =
      Set.of(
          "lang_code",
          "lang_codes",
          "system_lang_code",
          "suggested_lang_code",
          "base_lang_code",
          "plural_code",
          "country_code",
          "post_code",
          "public_key");
  private static final Set<String> CACHES = Set.of("messages.stickers");
  private static final Set<String> STREAM_KEYS = Set.of("phone.groupCallStreamRtmpUrl");
  private static final Set<String> EXCHANGED = Set.of("g_a", "g_b", "g_a_or_b", "A", "M1", "srp_B");
  private static final Set<String> WORDS =
      Set.of("password", "code", "hash", "key", "iv", "token", "secret");

  private Secrets() {}

  static boolean isSecret(TlDefinition definition, TlParam param) {
    String name = param.name();
    if (param.type().is("long")) {
      return LONGS.contains(name);
    }
    if (!isTextOrBytes(param.type()) || PUBLIC.contains(name)) {
      return false;
    }
    if (name.equals("key") && param.type().is("string")) {
      return STREAM_KEYS.contains(definition.name());
    }
    if (name.equals("hash") && CACHES.contains(definition.name())) {
      return false;
    }
    return EXCHANGED.contains(name)
        || WORDS.contains(singular(name.substring(name.lastIndexOf('_') + 1)))
        || (name.equals("bytes") && AUTHORIZATIONS.contains(definition.name()));
  }

  private static boolean isTextOrBytes(TlExpr type) {
    return type instanceof TlExpr.Named named
        && (named.arguments().isEmpty()
            ? TEXTS_AND_BYTES.contains(named.name())
            : isTextOrBytes(named.arguments().get(0)));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }
}
