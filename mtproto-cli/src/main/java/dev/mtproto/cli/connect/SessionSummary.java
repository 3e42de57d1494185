package dev.mtproto.cli.connect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.credentials.SessionString;
import java.io.IOException;
import java.io.StringWriter;
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
  public static String json(Path file, @Nullable SessionString format, SavedSession session)
      throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = new JsonFactory().createGenerator(text)) {
      generator.writeStartObject();
      generator.writeStringField("file", file.toString());
      if (format != null) {
        generator.writeStringField("format", format.name().toLowerCase(Locale.ROOT));
      }
      generator.writeNumberField("dc_id", session.dcId());
      generator.writeStringField("host", session.host());
      generator.writeNumberField("port", session.port());
      generator.writeBooleanField("test", session.test());
      generator.writeNumberField("user_id", session.userId());
      generator.writeEndObject();
    }
    return text.toString();
  }
}
