package dev.mtproto.tl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Indexes a description in one pass over its lines. Before a combinator's line stand notes: {@code
 * %} the documentation of its Type, {@code @} its own, {@code @name} that of a parameter, {@code
 * !name} a secret parameter. {@code #header} and {@code #footer} are the schema's comments; empty
 * lines and those with {@code //} are left out.
 */
final class DescriptionReader {
  private final List<String> header = new ArrayList<>();
  private final List<String> footer = new ArrayList<>();
  private final List<LayerEntry> entries = new ArrayList<>();
  private final Map<String, String> typeDocumentation = new HashMap<>();
  private final List<String> documentation = new ArrayList<>();
  private final List<String> secrets = new ArrayList<>();
  private String type = "";
  private boolean functions;

  private DescriptionReader() {}

  static LayerDescription read(String text) {
    DescriptionReader reader = new DescriptionReader();
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline;
      reader.line(text.substring(from, to));
      from = to + 1;
    }
    return new LayerDescription(
        reader.header, reader.footer, reader.entries, reader.typeDocumentation);
  }

  private void line(String line) {
    if (line.isBlank() || line.startsWith("//")) {
      return;
    }
    switch (line.charAt(0)) {
      case '#' -> comment(line);
      case '-' -> functions = line.equals("---functions---");
      case '%' -> type = line.substring(1);
      case '@' -> documentation.add(line.substring(1));
      case '!' -> secrets.add(line.substring(1));
      default -> combinator(line);
    }
  }

  private void comment(String line) {
    int space = line.indexOf(' ');
    String text = space < 0 ? "" : line.substring(space + 1);
    (line.startsWith("#footer") ? footer : header).add(text);
  }

  private void combinator(String line) {
    entries.add(new LayerEntry(line, functions, notes()));
    if (!type.isEmpty()) {
      String name = line.substring(line.lastIndexOf(" = ") + 3).replace(";", "").strip();
      typeDocumentation.put(name, type);
    }
    documentation.clear();
    secrets.clear();
    type = "";
  }

  private CombinatorParser.Notes notes() {
    return documentation.isEmpty() && secrets.isEmpty()
        ? CombinatorParser.Notes.NONE
        : new CombinatorParser.Notes(List.copyOf(documentation), List.copyOf(secrets));
  }
}
