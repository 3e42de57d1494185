package dev.mtproto.processor;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlType;
import dev.mtproto.processor.declaration.Assumptions;
import dev.mtproto.processor.declaration.Declarations;
import dev.mtproto.processor.declaration.Declared;
import dev.mtproto.processor.declaration.DeclaredMethods;
import dev.mtproto.processor.declaration.DeclaredType;
import dev.mtproto.processor.generator.Sources;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.problem.Problems;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns each declaration of a Type or of methods into records and codecs.
 *
 * <p>Every generated file depends on one declaration only (for Gradle: isolating). What holds
 * between declarations, and the layer's registry, is {@link TlRegistryProcessor}'s.
 */
public final class TlProcessor extends AbstractProcessor {
  private final Assumptions assumptions = new Assumptions();
  private final Set<String> written = new HashSet<>();

  /** For the compiler, which finds it as a service. */
  public TlProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        TlType.class.getName(),
        TlConstructor.class.getName(),
        TlMethods.class.getName(),
        TlMethod.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Problems problems = new Problems();
    assumptions.verify(processingEnv.getElementUtils(), problems);
    if (!annotations.isEmpty()) {
      Declarations declarations = Declarations.read(round, processingEnv, assumptions, problems);
      generate(declarations, problems);
    }
    problems.print(processingEnv.getMessager());
    return false;
  }

  /**
   * Generates from models, which is most of the work and needs no compiler, on all processors; then
   * writes, in the declarations' order.
   */
  private void generate(Declarations declarations, Problems problems) {
    SourceWriter writer = new SourceWriter(processingEnv, declarations, written);
    List<Generation> generations = new ArrayList<>();
    for (DeclaredType type : declarations.types()) {
      Sources sources = writer.sources(type.element());
      generations.add(new Generation(type.element(), () -> sources.of(type.model())));
    }
    for (DeclaredMethods caller : declarations.methods()) {
      Sources sources = writer.sources(caller.element());
      for (Declared<MethodModel> method : caller.methods()) {
        generations.add(new Generation(caller.element(), () -> sources.of(method.model())));
      }
    }
    generations.parallelStream().forEach(Generation::run);
    generations.forEach(generation -> generation.write(writer, problems));
  }
}
