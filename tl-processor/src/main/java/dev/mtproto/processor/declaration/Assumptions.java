package dev.mtproto.processor.declaration;

import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * What names of Types in declarations were taken for, before javac could resolve them; compared
 * with what javac makes of them one round later. Keeps names only, no elements.
 */
public final class Assumptions {
  private final Map<String, String> expected = new HashMap<>();
  private final Set<String> declarations = new LinkedHashSet<>();

  /** Notes what the innermost name of the element's type was taken for. */
  void add(Element element, String qualifiedName) {
    if (expected.put(key(element), qualifiedName) == null) {
      declarations.add(Enclosing.topLevel(element).getQualifiedName().toString());
    }
  }

  /** Reports each name that javac resolved otherwise, and forgets all. */
  public void verify(Elements elements, Problems problems) {
    for (String name : declarations) {
      TypeElement declaration = elements.getTypeElement(name);
      if (declaration != null) {
        verify(declaration, problems);
      }
    }
    declarations.clear();
    expected.clear();
  }

  private void verify(Element element, Problems problems) {
    if (element instanceof ExecutableElement method) {
      verify(method, method.getReturnType(), problems);
      method.getParameters().forEach(p -> verify(p, p.asType(), problems));
    } else {
      element.getEnclosedElements().forEach(enclosed -> verify(enclosed, problems));
    }
  }

  private void verify(Element element, TypeMirror type, Problems problems) {
    String assumed = expected.get(key(element));
    TypeMirror innermost = innermost(type);
    if (assumed == null || innermost.getKind() != TypeKind.DECLARED) {
      return; // what javac cannot resolve it reports itself
    }
    TypeElement found = (TypeElement) ((DeclaredType) innermost).asElement();
    if (!found.getQualifiedName().contentEquals(assumed)) {
      problems.report(
          Spot.of(element),
          ProblemKey.RESOLVED_OTHERWISE,
          found.getSimpleName(),
          assumed,
          found.getQualifiedName());
    }
  }

  private static TypeMirror innermost(TypeMirror type) {
    TypeMirror inner = type;
    while (inner instanceof DeclaredType declared && declared.getTypeArguments().size() == 1) {
      inner = declared.getTypeArguments().get(0);
    }
    return inner;
  }

  /** The element's place within its compilation unit; the same in every round. */
  private static String key(Element element) {
    if (element instanceof QualifiedNameable named) {
      return named.getQualifiedName().toString();
    }
    Element enclosing = Enclosing.of(element);
    List<? extends Element> siblings =
        enclosing instanceof ExecutableElement method
            ? method.getParameters()
            : enclosing.getEnclosedElements();
    return key(enclosing) + "#" + siblings.indexOf(element);
  }
}
