package dev.mtproto.processor.rule;

import dev.mtproto.processor.declaration.Declarations;
import dev.mtproto.processor.declaration.Declared;
import dev.mtproto.processor.declaration.DeclaredMethods;
import dev.mtproto.processor.declaration.DeclaredType;
import dev.mtproto.processor.generator.Sources;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.model.LayerModel;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** Within a layer, each id, each TL name and each generated class is there once. */
public final class UniquenessRule {
  private final Problems problems;
  private final Map<String, Combinator> combinators = new HashMap<>();
  private final Map<String, Element> elements = new HashMap<>();
  private final Map<String, String> classes = new HashMap<>();

  /** A rule that reports to there. */
  public UniquenessRule(Problems problems) {
    this.problems = problems;
  }

  /** Checks all that is declared in one round. */
  public void check(Declarations declarations) {
    declarations.types().forEach(type -> addDeclaration(type.element()));
    declarations.methods().forEach(caller -> addDeclaration(caller.element()));
    Map<String, DeclaredType> types = new HashMap<>();
    for (DeclaredType type : declarations.types()) {
      DeclaredType first = types.putIfAbsent(key(type.model().root(), type.model().tlName()), type);
      if (first == null) {
        check(type);
      } else {
        problems.report(
            Spot.of(type.element()),
            ProblemKey.DUPLICATE_TYPE,
            type.model().tlName(),
            first.element().getSimpleName(),
            type.element().getSimpleName());
      }
    }
    declarations.methods().forEach(this::check);
  }

  /** Checks the class that is generated for a layer. */
  public void check(Declared<LayerModel> layer) {
    addClass(layer.model().registry(), layer.element());
  }

  private void check(DeclaredType type) {
    addClass(type.model().javaType(), type.element());
    if (!type.model().isRecord()) {
      addClass(Sources.codecOf(type.model().javaType()), type.element());
    }
    for (Declared<ConstructorModel> constructor : type.constructors()) {
      add(type.model().root(), constructor.model().combinator(), constructor);
    }
  }

  private void check(DeclaredMethods caller) {
    for (Declared<MethodModel> method : caller.methods()) {
      if (add(method.model().root(), method.model().combinator(), method)) {
        addClass(method.model().request(), method.element());
      }
    }
  }

  /** Whether the combinator is new; the same method may be declared in several forms. */
  private boolean add(String root, Combinator combinator, Declared<?> declared) {
    String nameKey = key(root, combinator.tlName());
    String idKey = key(root, "#" + combinator.id());
    Combinator sameName = combinators.putIfAbsent(nameKey, combinator);
    Combinator sameId = combinators.putIfAbsent(idKey, combinator);
    Element first = elements.putIfAbsent(nameKey, declared.element());
    if (sameName == null && sameId == null) {
      return true;
    }
    if (sameName != null && first != null) {
      reportSameName(sameName, first, combinator, declared);
    } else if (sameId != null) {
      problems.report(
          declared.idSpot(),
          ProblemKey.DUPLICATE_ID,
          combinator.tlName(),
          combinator.id(),
          sameId.tlName());
    }
    return false;
  }

  private void reportSameName(
      Combinator one, Element first, Combinator other, Declared<?> declared) {
    if (!(first.getKind().isInterface()) && one.line().equals(other.line())) {
      return;
    }
    problems.report(
        Spot.of(declared.element()),
        ProblemKey.DUPLICATE_NAME,
        other.tlName(),
        place(first),
        place(declared.element()));
  }

  private static String place(Element element) {
    Element enclosing = Objects.requireNonNull(element.getEnclosingElement());
    String name =
        element instanceof ExecutableElement method
            ? signature(method)
            : element.getSimpleName() + "";
    return enclosing.getSimpleName() + "." + name;
  }

  /** A method with its parameters' types, which tell overloads apart. */
  private static String signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> TlNames.simpleName(parameter.asType().toString()))
        .collect(Collectors.joining(", ", method.getSimpleName() + "(", ")"));
  }

  private void addDeclaration(TypeElement declaration) {
    classes.put(
        declaration.getQualifiedName().toString(),
        "the declaration " + declaration.getSimpleName());
  }

  private void addClass(JavaType type, Element element) {
    String name = element.getSimpleName().toString();
    String other = classes.putIfAbsent(type.qualifiedName(), "the class generated for " + name);
    if (other != null) {
      problems.report(Spot.of(element), ProblemKey.NAME_CLASH, type.simpleName(), name, other);
    }
  }

  private static String key(String root, String name) {
    return root + " " + name;
  }
}
