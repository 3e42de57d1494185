package dev.mtproto.processor;

import dev.mtproto.processor.generator.GeneratedSource;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.List;
import java.util.function.Supplier;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/**
 * What is generated from one declaration, or one method of it. A crash is one error at the
 * declaration, and does not stop the others.
 */
final class Generation {
  private final TypeElement declaration;
  private final Supplier<List<GeneratedSource>> generator;
  private List<GeneratedSource> sources = List.of();
  private @Nullable RuntimeException failure;

  Generation(TypeElement declaration, Supplier<List<GeneratedSource>> generator) {
    this.declaration = declaration;
    this.generator = generator;
  }

  /** Generates the text; on any thread, before anything is written. */
  void run() {
    try {
      sources = generator.get();
    } catch (RuntimeException e) {
      failure = e;
    }
  }

  /** Writes what was generated; on the compiler's thread. */
  void write(SourceWriter writer, Problems problems) {
    try {
      if (failure != null) {
        throw failure;
      }
      sources.forEach(source -> writer.write(source, declaration));
    } catch (RuntimeException e) {
      problems.report(Spot.of(declaration), ProblemKey.CRASH, declaration.getSimpleName(), e);
    }
  }
}
