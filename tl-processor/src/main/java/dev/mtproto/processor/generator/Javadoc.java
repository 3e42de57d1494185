package dev.mtproto.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.Field;

/** Documentation comments of generated code: the declaration's own, and the TL line. */
final class Javadoc {
  private Javadoc() {}

  /** The comment of a record. */
  static CodeBlock of(Combinator combinator, String documentation) {
    CodeBlock.Builder comment = CodeBlock.builder();
    String line = "{@code " + combinator.line() + "}";
    comment.add("$L\n", documentation.isEmpty() ? line : documentation + "\n\n<p>" + line);
    boolean first = true;
    for (Field.Parameter parameter : combinator.parameters()) {
      if (!parameter.documentation().isEmpty()) {
        comment.add(first ? "\n" : "");
        comment.add("@param $L $L\n", parameter.javaName(), parameter.documentation());
        first = false;
      }
    }
    return comment.build();
  }

  /** The comment of a Type. */
  static CodeBlock of(String documentation, String tlName) {
    return CodeBlock.of(
        "$L\n", documentation.isEmpty() ? "The Type {@code " + tlName + "}." : documentation);
  }
}
