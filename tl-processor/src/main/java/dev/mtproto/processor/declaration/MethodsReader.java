package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Reads a caller interface. */
final class MethodsReader {
  private final Roots roots;
  private final MethodReader methods;
  private final Problems problems;

  MethodsReader(Roots roots, MethodReader methods, Problems problems) {
    this.roots = roots;
    this.methods = methods;
    this.problems = problems;
  }

  /** Whether the element is a caller interface at all; if not, that is reported. */
  boolean isWellFormed(TypeElement caller) {
    if (caller.getKind() != ElementKind.INTERFACE) {
      problems.report(
          Mirrors.spot(caller, TlMethods.class),
          ProblemKey.NOT_INTERFACE,
          caller.getSimpleName(),
          "TlMethods");
      return false;
    }
    return true;
  }

  DeclaredMethods read(TypeElement caller) {
    check(caller);
    String namespace = namespace(caller);
    String root = roots.rootOf(Enclosing.packageNameOf(caller));
    List<Declared<MethodModel>> read = new ArrayList<>();
    for (ExecutableElement method : ElementFilter.methodsIn(caller.getEnclosedElements())) {
      boolean isAbstract = method.getModifiers().contains(Modifier.ABSTRACT);
      if (isAbstract && Mirrors.has(method, TlMethod.class)) {
        read.add(new Declared<>(methods.read(method, namespace, root), method));
      } else if (isAbstract) {
        problems.report(Spot.of(method), ProblemKey.METHOD_MISSING, method.getSimpleName() + "()");
      }
    }
    return new DeclaredMethods(caller, read);
  }

  private void check(TypeElement caller) {
    Element hidden = firstNotPublic(caller);
    if (hidden != null) {
      problems.report(
          Spot.of(caller),
          ProblemKey.CALLER_NOT_PUBLIC,
          caller.getSimpleName(),
          hidden.getSimpleName());
    }
    if (!caller.getTypeParameters().isEmpty()) {
      problems.report(
          Spot.of(caller.getTypeParameters().get(0)), ProblemKey.GENERIC, caller.getSimpleName());
    }
  }

  private String namespace(TypeElement caller) {
    AnnotationMirror mirror = Mirrors.find(caller, TlMethods.class);
    String given = mirror == null ? null : Mirrors.read(mirror, "namespace", String.class, null);
    if (given == null || given.isEmpty()) {
      return "";
    }
    if (TlNames.isTlName(given)) {
      return given;
    }
    problems.report(
        Mirrors.spot(caller, TlMethods.class, "namespace"),
        ProblemKey.NAME,
        caller.getSimpleName(),
        given,
        "namespace",
        "a letter");
    return "";
  }

  private static @Nullable Element firstNotPublic(TypeElement caller) {
    Element element = caller;
    while (element instanceof TypeElement) {
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        return element;
      }
      element = element.getEnclosingElement();
    }
    return null;
  }
}
