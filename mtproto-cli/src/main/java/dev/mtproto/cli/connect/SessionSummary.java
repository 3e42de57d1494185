package dev.mtproto.cli.connect;

import dev.mtproto.cli.io.JsonObject;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.SessionString;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a session is, without its secrets, as JSON. */
public final class SessionSummary {
  private SessionSummary() {}

  /**
   * The session in a file.
   *
   * @param format what it was read from; null if it is a sign-in's
   */
  public static JsonObject of(Path file, @Nullable SessionString format, SavedSession session) {
    return new JsonObject()
        .with("file", file.toString())
        .withIfAny("format", format == null ? "" : format.name().toLowerCase(Locale.ROOT))
        .with("dc_id", session.dcId())
        .with("host", session.host())
        .with("port", session.port())
        .with("test", session.test())
        .with("user_id", session.userId());
  }
}
