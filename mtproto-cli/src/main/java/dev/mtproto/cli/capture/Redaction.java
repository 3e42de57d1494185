package dev.mtproto.cli.capture;

import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.Set;

/**
 * What a dump does not show, besides the fields that are declared secret: texts, bytes and
 * coordinates, which may be what people write, their names, numbers, files and invitations. (A
 * login code comes as a message, too.) Only a few texts are known to be nobody's business.
 */
final class Redaction {
  private static final Set<String> SHOWN =
      Set.of(
          "app_version",
          "currency",
          "error_message",
          "ip_address",
          "lang_code",
          "lang_pack",
          "me_url_prefix",
          "mime_type",
          "system_lang_code",
          "type");

  private Redaction() {}

  /** Whether the values of a parameter are hidden. */
  static boolean hides(TlParameter parameter) {
    return isPrivate(parameter.type()) && !SHOWN.contains(parameter.name());
  }

  private static boolean isPrivate(TlTypeRef type) {
    if (type instanceof TlTypeRef.Vector vector) {
      return isPrivate(vector.element());
    }
    return type == TlTypeRef.Builtin.STRING
        || type == TlTypeRef.Builtin.BYTES
        || type == TlTypeRef.Builtin.DOUBLE;
  }
}
