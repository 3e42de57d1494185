package dev.mtproto.cli.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON as it is printed: one line a value for programs, indented for people. */
public final class JsonText {
  private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");

  private static final Pattern STRING = Pattern.compile("(\"(?:[^\"\\\\]|\\\\.)*+\")(\\s*:)?");
  private static final String BLUE = "\u001b[34m";
  private static final String GREEN = "\u001b[32m";
  private static final String PLAIN = "\u001b[0m";

  private JsonText() {}

  /** The JSON text, in the form that suits who reads the output. */
  public static String present(String json, Streams streams) {
    if (!streams.outputIsTerminal()) {
      return json;
    }
    return streams.colours() ? coloured(indent(json)) : indent(json);
  }

  /** JSON text for a terminal: keys in blue, strings in green. */
  static String coloured(String json) {
    return STRING
        .matcher(json)
        .replaceAll(
            string ->
                Matcher.quoteReplacement(
                    string.group(2) == null
                        ? GREEN + string.group(1) + PLAIN
                        : BLUE + string.group(1) + PLAIN + string.group(2)));
  }

  /** The same JSON text with line breaks. */
  public static String indent(String json) {
    JsonFactory factory = new JsonFactory();
    StringWriter text = new StringWriter();
    try (JsonParser parser = factory.createParser(json);
        JsonGenerator generator = factory.createGenerator(text)) {
      DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
      printer.indentObjectsWith(INDENT);
      printer.indentArraysWith(INDENT);
      generator.setPrettyPrinter(printer);
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
