package dev.mtproto.cli.language;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.NearNames;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a layer's description says of a method, a constructor, a Type or a namespace. */
final class HelpText {
  private static final String ERRORS = "Errors:";
  private static final int MOST_INDENT = 32;

  private final TlLayer layer;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  HelpText(TlLayer layer, int width) {
    this.layer = layer;
    this.width = width;
  }

  /**
   * The help on a name.
   *
   * @throws CommandFailure if the layer does not know it
   */
  String of(String name) {
    TlCombinator combinator = layer.combinator(name);
    String namespace = name.endsWith(".") ? name : name + ".";
    if (combinator != null) {
      combinator(combinator);
    } else if (!layer.constructorsOf(name).isEmpty()) {
      type(name);
    } else if (layer.methods().stream().anyMatch(method -> method.name().startsWith(namespace))) {
      layer.methods().stream()
          .filter(method -> method.name().startsWith(namespace))
          .forEach(method -> entry(method.name(), firstSentence(method.documentation())));
    } else {
      throw unknown(name);
    }
    return String.join("\n", lines);
  }

  private CommandFailure unknown(String name) {
    List<String> names =
        Stream.concat(layer.combinatorNames().stream(), layer.types().stream()).toList();
    return new CommandFailure(layer.name() + " has no " + name + NearNames.remark(name, names));
  }

  private void combinator(TlCombinator combinator) {
    lines.add(combinator.line());
    String text = combinator.documentation();
    int errors = text.indexOf(ERRORS);
    paragraph(errors < 0 ? text : text.substring(0, errors).strip());
    parameters(combinator);
    if (combinator.method()) {
      section("Result");
      result(combinator.result());
    } else {
      usedBy(combinator.result());
    }
    if (errors >= 0) {
      section("Errors");
      Stream.of(text.substring(errors + ERRORS.length()).split("[;,] (?=[1-5][0-9]{2} )", -1))
          .forEach(error -> wrapped("  ", error.strip().replaceFirst("[.;]$", "")));
    }
  }

  private void parameters(TlCombinator combinator) {
    List<TlParameter> parameters = Names.parameters(combinator);
    if (parameters.isEmpty()) {
      return;
    }
    section("Fields");
    for (TlParameter parameter : parameters) {
      String usual = Defaults.words(layer, combinator, parameter);
      String kind =
          parameter.isTrueFlag()
              ? "flag"
              : parameter.type().tl()
                  + (parameter.optional()
                      ? ", optional"
                      : usual == null ? "" : ", " + usual + " if left out")
                  + (parameter.secret() ? ", secret" : "");
      String doc = parameter.documentation();
      entry(parameter.name(), kind + (doc.isEmpty() ? "" : ": " + doc));
    }
  }

  private void result(TlTypeRef type) {
    TlTypeRef shown = type instanceof TlTypeRef.Vector vector ? vector.element() : type;
    wrapped("  ", type.tl() + sentence(layer.typeDocumentation(shown.tl())));
    constructors(shown.tl());
  }

  private static String sentence(String documentation) {
    return documentation.isEmpty() ? "" : ": " + documentation;
  }

  private void constructors(String type) {
    layer.constructorsOf(type).stream()
        .filter(constructor -> !type.equals("Bool"))
        .forEach(constructor -> lines.add("  " + constructor.line()));
  }

  private void type(String name) {
    lines.add(name);
    paragraph(layer.typeDocumentation(name));
    section("Constructors");
    constructors(name);
    usedBy(new TlTypeRef.Boxed(name));
  }

  private void usedBy(TlTypeRef type) {
    List<String> methods =
        layer.methods().stream()
            .filter(method -> isOrHolds(method.result(), type))
            .map(TlCombinator::name)
            .toList();
    if (!methods.isEmpty()) {
      section("Result of");
      wrapped("  ", String.join(", ", methods));
    }
  }

  private static boolean isOrHolds(TlTypeRef result, TlTypeRef type) {
    return result.equals(type)
        || (result instanceof TlTypeRef.Vector vector && vector.element().equals(type));
  }

  private void paragraph(String text) {
    if (!text.isEmpty()) {
      wrapped("", text);
    }
  }

  private void section(String title) {
    lines.add("");
    lines.add(title.toUpperCase(Locale.ROOT));
  }

  /** A name, and beside it what it is. */
  private void entry(String name, String text) {
    String head = String.format(Locale.ROOT, "  %-22s ", name);
    List<String> rest = wrap(text, Math.max(20, width - Math.min(head.length(), MOST_INDENT)));
    lines.add((head + (rest.isEmpty() ? "" : rest.get(0))).stripTrailing());
    rest.stream().skip(1).forEach(line -> lines.add(" ".repeat(25) + line));
  }

  private void wrapped(String indent, String text) {
    wrap(text, width - indent.length()).forEach(line -> lines.add(indent + line));
  }

  private static List<String> wrap(String text, int width) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split("\\s+")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    if (!line.isEmpty()) {
      wrapped.add(line.toString());
    }
    return wrapped;
  }

  private static String firstSentence(String text) {
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
