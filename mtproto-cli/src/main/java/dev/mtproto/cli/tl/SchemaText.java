package dev.mtproto.cli.tl;

import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A compiled layer as the text of its schema, in the order in which it was published. */
final class SchemaText {
  private SchemaText() {}

  static String of(TlLayer layer) {
    return Stream.of(
            layer.header().stream().map(SchemaText::comment),
            Stream.of("", "---types---"),
            layer.constructors().stream().map(TlCombinator::line),
            Stream.of("", "---functions---"),
            layer.methods().stream().map(TlCombinator::line),
            layer.footer().isEmpty() ? Stream.<String>empty() : Stream.of(""),
            layer.footer().stream().map(SchemaText::comment))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String comment(String text) {
    return ("// " + text).stripTrailing();
  }
}
