package dev.mtproto.processor;

import dev.mtproto.annotations.TlLayer;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSource;
import dev.mtproto.annotations.TlType;
import dev.mtproto.processor.declaration.Assumptions;
import dev.mtproto.processor.declaration.Declarations;
import dev.mtproto.processor.declaration.Declared;
import dev.mtproto.processor.declaration.LayerReader;
import dev.mtproto.processor.generator.Sources;
import dev.mtproto.processor.model.LayerModel;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import dev.mtproto.processor.rule.UniquenessRule;
import java.io.IOException;
import java.io.Writer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * Writes each layer's registry and description, and checks what holds between declarations.
 *
 * <p>It needs all of a layer at once (for Gradle: aggregating). What is wrong with a declaration by
 * itself is {@link TlProcessor}'s to report.
 */
public final class TlRegistryProcessor extends AbstractProcessor {
  /** With {@code -Adev.mtproto.proto=true} the layer's .proto files are written, too. */
  public static final String PROTO_OPTION = "dev.mtproto.proto";

  private final Set<String> written = new HashSet<>();

  /** For the compiler, which finds it as a service. */
  public TlRegistryProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(
        TlType.class.getName(),
        TlMethods.class.getName(),
        TlLayer.class.getName(),
        TlSource.class.getName());
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Set.of(PROTO_OPTION);
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (!annotations.isEmpty()) {
      Problems problems = new Problems();
      Declarations declarations =
          Declarations.read(round, processingEnv, new Assumptions(), new Problems());
      UniquenessRule uniqueness = new UniquenessRule(problems);
      uniqueness.check(declarations);
      SourceWriter writer = new SourceWriter(processingEnv, declarations, written);
      for (Declared<LayerModel> layer : new LayerReader(problems).read(round, declarations)) {
        uniqueness.check(layer);
        write(layer, writer, problems);
      }
      problems.print(processingEnv.getMessager());
    }
    return false;
  }

  private void write(Declared<LayerModel> layer, SourceWriter writer, Problems problems) {
    try {
      Element element = layer.element();
      writer.write(writer.sources(element).of(layer.model()), element);
      writeResource(
          layer.model().registry().packageName(),
          Sources.resourceName(layer.model()),
          Sources.resource(layer.model()),
          element);
      writeProto(layer.model(), element);
    } catch (IOException | RuntimeException e) {
      problems.report(Spot.of(layer.element()), ProblemKey.CRASH, layer.element(), e);
    }
  }

  private void writeProto(LayerModel layer, Element element) throws IOException {
    if (Boolean.parseBoolean(processingEnv.getOptions().get(PROTO_OPTION))) {
      for (Map.Entry<String, String> file : Sources.proto(layer).entrySet()) {
        writeResource("", file.getKey(), file.getValue(), element);
      }
    }
  }

  private void writeResource(String packageName, String name, String text, Element element)
      throws IOException {
    Filer filer = processingEnv.getFiler();
    try (Writer writer =
        filer
            .createResource(StandardLocation.CLASS_OUTPUT, packageName, name, element)
            .openWriter()) {
      writer.write(text);
    }
  }
}
