package dev.mtproto.tl.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringReader;

/** Finds the {@code "_"} of an object that does not begin with it, by reading it twice. */
final class ConstructorSeeker {
  private ConstructorSeeker() {}

  /** The value of {@code "_"} of the object that begins at a place of the text. */
  static String seek(String text, int begin, JsonScalars problems) throws IOException {
    StringReader rest = new StringReader(text);
    rest.skip(begin);
    try (JsonParser parser = TlJson.FACTORY.createParser(rest)) {
      parser.nextToken();
      for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
        JsonToken token = parser.nextToken();
        if (name.equals("_") && token == JsonToken.VALUE_STRING) {
          return parser.getText();
        }
        parser.skipChildren();
      }
    }
    throw problems.problem("an object without \"_\"");
  }
}
