package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlLayer;
import dev.mtproto.processor.naming.TlNames;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/** The root package of a declaration: the nearest with {@code @TlLayer}, else its own. */
final class Roots {
  private final Elements elements;
  private final Map<String, String> roots = new HashMap<>();

  Roots(Elements elements) {
    this.elements = elements;
  }

  String rootOf(String packageName) {
    return roots.computeIfAbsent(packageName, this::find);
  }

  /** The namespace of what is declared in a package. */
  String namespaceOf(String packageName) {
    return TlNames.namespace(rootOf(packageName), packageName);
  }

  private String find(String packageName) {
    String candidate = packageName;
    while (!candidate.isEmpty()) {
      PackageElement element = elements.getPackageElement(candidate);
      if (element != null && Mirrors.has(element, TlLayer.class)) {
        return candidate;
      }
      candidate = TlNames.namespaceOf(candidate);
    }
    return packageName;
  }
}
