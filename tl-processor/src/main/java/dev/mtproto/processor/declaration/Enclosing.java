package dev.mtproto.processor.declaration;

import java.util.Objects;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** What an element stands in. */
final class Enclosing {
  private Enclosing() {}

  /** What encloses an element of a package. */
  static Element of(Element element) {
    return Objects.requireNonNull(element.getEnclosingElement(), "element of a package");
  }

  static PackageElement packageOf(Element element) {
    Element enclosing = element;
    while (!(enclosing instanceof PackageElement)) {
      enclosing = of(enclosing);
    }
    return (PackageElement) enclosing;
  }

  static String packageNameOf(Element element) {
    return packageOf(element).getQualifiedName().toString();
  }

  /** The class of the file that the element is in. */
  static TypeElement topLevel(Element element) {
    Element candidate = element;
    while (!(of(candidate) instanceof PackageElement)) {
      candidate = of(candidate);
    }
    return (TypeElement) candidate;
  }
}
