package dev.mtproto.processor.importer;

import dev.mtproto.processor.schema.TlDefinition;
import dev.mtproto.processor.schema.TlSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The package-info of a package. */
final class PackageSource {
  private static final int NAMES_WIDTH = 86;

  private final String packageName;
  private final SourceImports imports;
  private final HandWritten hand;

  PackageSource(String packageName, HandWritten hand) {
    this.packageName = packageName;
    this.hand = hand;
    imports = new SourceImports(packageName, Set.of());
  }

  /** The layer's root package: its number and what the declarations do not say of the schema. */
  String root(int layer, TlSchema schema) {
    String source =
        imports.annotation("TlSource")
            + "(\n"
            + List.of(
                    value("header", schema.header()),
                    value("types", wrapped(schema.constructors())),
                    value("functions", wrapped(schema.methods())),
                    value("footer", schema.footer()))
                .stream()
                .filter(value -> !value.isEmpty())
                .collect(Collectors.joining(",\n"))
            + ")";
    String comment =
        layer == 0 ? "/** A TL schema. */" : "/** Layer " + layer + " of Telegram's API. */";
    return write(comment, List.of(imports.annotation("TlLayer") + "(" + layer + ")", source));
  }

  /** A namespace's package. */
  String namespace(String namespace) {
    return write("/** The namespace {@code " + namespace + "}. */", List.of());
  }

  /** The package of the caller interfaces. */
  String callers() {
    return write("/** The methods: an interface a namespace. */", List.of());
  }

  private String write(String comment, List<String> annotations) {
    List<String> lines = new ArrayList<>();
    lines.add(hand.comment("", comment));
    lines.addAll(annotations);
    lines.add("@" + imports.use(JavaName.NULL_MARKED));
    lines.add("package " + packageName + ";");
    hand.neededImports().forEach(imports::keep);
    return String.join("\n", lines) + "\n\n" + imports.statements().stripTrailing() + "\n";
  }

  private static String value(String name, List<String> texts) {
    if (texts.isEmpty()) {
      return "";
    }
    List<String> literals = texts.stream().map(StringLiteral::of).toList();
    if (literals.size() == 1 && !literals.get(0).contains("\n")) {
      return "    " + name + " = " + literals.get(0);
    }
    return "    " + name + " = {\n      " + String.join(",\n      ", literals) + "\n    }";
  }

  /** The names in lines; with the id where the schema has it in another form than usual. */
  private static List<String> wrapped(List<TlDefinition> definitions) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (TlDefinition definition : definitions) {
      String name =
          IdText.isUsual(definition)
              ? definition.name()
              : definition.name() + "#" + definition.idText();
      if (!line.isEmpty() && line.length() + 1 + name.length() > NAMES_WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(name);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }
}
