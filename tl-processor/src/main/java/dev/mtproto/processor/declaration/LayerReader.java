package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlLayer;
import dev.mtproto.annotations.TlSource;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.model.LayerModel;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.model.TypeModel;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;

/** Reads the annotations of packages and gathers what is declared below them. */
public final class LayerReader {
  private final Problems problems;

  /** A reader that reports what is wrong with packages. */
  public LayerReader(Problems problems) {
    this.problems = problems;
  }

  /** The layers of a round, each with its package. */
  public List<Declared<LayerModel>> read(RoundEnvironment round, Declarations declarations) {
    for (Element element : round.getElementsAnnotatedWith(TlSource.class)) {
      if (!Mirrors.has(element, TlLayer.class)) {
        problems.report(
            Mirrors.spot(element, TlSource.class),
            ProblemKey.LAYER,
            element,
            "has @TlSource but no @TlLayer",
            "put both on the layer's root package");
      }
    }
    List<Declared<LayerModel>> layers = new ArrayList<>();
    for (PackageElement element :
        ElementFilter.packagesIn(round.getElementsAnnotatedWith(TlLayer.class))) {
      layers.add(new Declared<>(read(element, declarations), element));
    }
    return layers;
  }

  private LayerModel read(PackageElement element, Declarations declarations) {
    String root = element.getQualifiedName().toString();
    int number = number(element);
    Map<String, MethodModel> methods = new LinkedHashMap<>();
    for (DeclaredMethods caller : declarations.methods()) {
      for (Declared<MethodModel> method : caller.methods()) {
        if (method.model().root().equals(root)) {
          methods.putIfAbsent(method.model().combinator().tlName(), method.model());
        }
      }
    }
    List<TypeModel> types =
        declarations.types().stream()
            .map(DeclaredType::model)
            .filter(type -> type.root().equals(root))
            .toList();
    return new LayerModel(
        new JavaType(root, name(element, number)),
        number,
        source(element),
        types,
        List.copyOf(methods.values()));
  }

  private int number(PackageElement element) {
    AnnotationMirror mirror = Mirrors.find(element, TlLayer.class);
    int number = mirror == null ? 0 : Mirrors.number(mirror, "value", 0);
    if (number < 0) {
      problems.report(
          Mirrors.spot(element, TlLayer.class),
          ProblemKey.LAYER,
          element,
          "has the layer number " + number,
          "write a number that is not negative; 0 for a schema without numbers");
    }
    return number;
  }

  private String name(PackageElement element, int number) {
    AnnotationMirror mirror = Mirrors.find(element, TlLayer.class);
    String given = mirror == null ? null : Mirrors.read(mirror, "name", String.class, null);
    String otherwise = "Layer" + Math.abs(number);
    if (given == null || given.isEmpty()) {
      return otherwise;
    }
    if (SourceVersion.isIdentifier(given) && !SourceVersion.isKeyword(given)) {
      return given;
    }
    problems.report(
        Mirrors.spot(element, TlLayer.class, "name"),
        ProblemKey.LAYER,
        element,
        "has a registry with the name '" + given + "', which is no class name",
        "write a simple name, or leave it out");
    return otherwise;
  }

  private static LayerModel.Source source(PackageElement element) {
    AnnotationMirror mirror = Mirrors.find(element, TlSource.class);
    return mirror == null
        ? LayerModel.Source.NONE
        : new LayerModel.Source(
            Mirrors.strings(mirror, "header"),
            words(Mirrors.strings(mirror, "types")),
            words(Mirrors.strings(mirror, "functions")),
            Mirrors.strings(mirror, "footer"));
  }

  private static List<String> words(Collection<String> lines) {
    return lines.stream()
        .flatMap(line -> List.of(line.strip().split("\\s+")).stream())
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
