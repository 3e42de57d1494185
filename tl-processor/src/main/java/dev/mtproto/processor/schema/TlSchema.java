package dev.mtproto.processor.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A TL schema.
 *
 * @param header the comment lines before the first definition, without their slashes
 * @param constructors in the schema's order
 * @param methods in the schema's order
 * @param footer the comment lines after the last definition, without their slashes
 */
public record TlSchema(
    List<String> header,
    List<TlDefinition> constructors,
    List<TlDefinition> methods,
    List<String> footer) {

  private static final Pattern LAYER = Pattern.compile("LAYER ([0-9]{1,9})");

  /** Copies the lists. */
  public TlSchema {
    header = List.copyOf(header);
    constructors = List.copyOf(constructors);
    methods = List.copyOf(methods);
    footer = List.copyOf(footer);
  }

  /**
   * Reads a schema.
   *
   * @throws TlSyntaxException at the first thing that is not TL
   */
  public static TlSchema parse(String text) {
    return new TlParser(text).parse();
  }

  /** The layer's number as a comment {@code // LAYER 71} gives it. */
  public OptionalInt layer() {
    return Stream.concat(footer.stream(), header.stream())
        .map(LAYER::matcher)
        .filter(Matcher::matches)
        .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
        .findFirst();
  }

  /** The constructors of each Type, in the schema's order; Types by their first constructor. */
  public Map<String, List<TlDefinition>> types() {
    Map<String, List<TlDefinition>> types = new LinkedHashMap<>();
    for (TlDefinition constructor : constructors) {
      types.computeIfAbsent(constructor.resultName(), name -> new ArrayList<>()).add(constructor);
    }
    return types;
  }

  /**
   * What is odd about the schema without making it useless: ids that are not their line's CRC32.
   */
  public List<String> warnings() {
    return Stream.concat(constructors.stream(), methods.stream())
        .filter(definition -> definition.id() != definition.crc())
        .map(TlSchema::crcWarning)
        .toList();
  }

  /** The schema as text, in the form in which schemas are published. */
  public String toTl() {
    List<String> lines = new ArrayList<>();
    header.forEach(comment -> lines.add(comment(comment)));
    lines.add("---types---");
    constructors.forEach(constructor -> lines.add(constructor.toString()));
    lines.add("---functions---");
    methods.forEach(method -> lines.add(method.toString()));
    footer.forEach(comment -> lines.add(comment(comment)));
    return String.join("\n", lines) + "\n";
  }

  private static String comment(String text) {
    return ("// " + text).stripTrailing();
  }

  private static String crcWarning(TlDefinition definition) {
    return "line %d: %s has id %08x, but the CRC32 of its line is %08x"
        .formatted(definition.line(), definition.name(), definition.id(), definition.crc());
  }
}
