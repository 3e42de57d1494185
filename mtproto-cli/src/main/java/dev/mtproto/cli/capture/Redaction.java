package dev.mtproto.cli.capture;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Set;

/**
 * Copies JSON without what is somebody's own business: what people write, their names and numbers.
 * (A login code comes as a message, too.) Fields that are declared secret are hidden before.
 */
final class Redaction {
  private static final String HIDDEN = "***";

  private static final Set<String> PRIVATE =
      Set.of(
          "message",
          "caption",
          "text",
          "data",
          "query",
          "q",
          "title",
          "about",
          "url",
          "display_url",
          "first_name",
          "last_name",
          "username",
          "phone",
          "phone_number",
          "address",
          "lat",
          "long",
          "file_name",
          "bytes",
          "email");

  private Redaction() {}

  /** Copies the value at which the parser stands. */
  static void copy(JsonParser json, JsonGenerator out) throws IOException {
    int depth = 0;
    do {
      JsonToken token = json.currentToken();
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      boolean hidden =
          token.isScalarValue()
              && json.currentName() != null
              && PRIVATE.contains(json.currentName());
      if (hidden) {
        out.writeString(HIDDEN);
      } else {
        out.copyCurrentEvent(json);
      }
    } while (depth > 0 && json.nextToken() != null);
  }
}
