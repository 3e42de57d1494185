package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlType;
import dev.mtproto.processor.naming.TlNames;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Finds the Types that declarations speak of.
 *
 * <p>A declaration uses the <em>generated</em> Types, in cycles, in the round that generates them;
 * to wait until they exist would be to wait for ever. So a name that javac cannot resolve yet is
 * resolved here: by the file's imports, its package, the layer's root package, or the one other
 * package of the layer that has it. In the next round {@link Assumptions} compares this with what
 * javac then makes of the name. All that is asked of a Type ({@link TypeHeader}) comes from its
 * declaration, which stands beside it as source or, in incremental builds and for other layers, in
 * compiled form.
 */
final class TypeIndex {
  private final Elements elements;
  private final Roots roots;
  private final Imports imports;
  private final Map<String, TypeHeader> declared = new LinkedHashMap<>();
  private final Map<String, List<TypeHeader>> bySimpleName = new HashMap<>();
  private final Map<String, Optional<TypeHeader>> compiled = new HashMap<>();

  TypeIndex(Elements elements, Roots roots, Imports imports, Collection<TypeElement> declarations) {
    this.elements = elements;
    this.roots = roots;
    this.imports = imports;
    for (TypeElement declaration : declarations) {
      TypeHeader header = TypeHeader.of(declaration, roots);
      if (declared.putIfAbsent(header.javaType().qualifiedName(), header) == null) {
        bySimpleName
            .computeIfAbsent(header.javaType().simpleName(), name -> new ArrayList<>())
            .add(header);
      }
    }
  }

  /** Resolves a class or a name that is no class yet, as it is written in that element. */
  Resolution resolve(DeclaredType type, Element from) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    if (type.getKind() == TypeKind.ERROR) {
      return name.indexOf('.') < 0 ? simple(name, from) : qualified(name, from);
    }
    if (isConstructorInterface(element)) {
      return shadowed(element, from);
    }
    if (Mirrors.has(element, TlType.class)) {
      return new Resolution.Declaration(TypeHeader.of(element, roots));
    }
    TypeHeader known = known(name);
    if (known != null) {
      return new Resolution.Found(known);
    }
    // java.lang.Error, say, in a package that gets an Error of its own
    TypeHeader neighbour =
        declared.get(Enclosing.packageNameOf(from) + "." + element.getSimpleName());
    if (neighbour != null) {
      return new Resolution.Found(neighbour);
    }
    TypeHeader enclosing = enclosing(name);
    return enclosing == null
        ? new Resolution.NotTl(name)
        : new Resolution.Constructor(simpleNames(enclosing, element), enclosing);
  }

  private Resolution qualified(String name, Element from) {
    TypeHeader known = known(name);
    if (known != null) {
      return new Resolution.Found(known);
    }
    TypeHeader enclosing = enclosing(name);
    if (enclosing == null
        && simple(TlNames.namespaceOf(name), from) instanceof Resolution.Found type) {
      enclosing = type.type();
    }
    return enclosing == null ? unknown(name) : new Resolution.Constructor(name, enclosing);
  }

  /** The Type within which the name would be that of a constructor. */
  private @Nullable TypeHeader enclosing(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? null : known(name.substring(0, dot));
  }

  private static String simpleNames(TypeHeader enclosing, TypeElement nested) {
    return enclosing.javaType().simpleName() + "." + nested.getSimpleName();
  }

  private Resolution simple(String name, Element from) {
    TypeHeader visible = visible(name, from);
    if (visible != null) {
      return new Resolution.Found(visible);
    }
    String root = roots.rootOf(Enclosing.packageNameOf(from));
    List<TypeHeader> elsewhere =
        bySimpleName.getOrDefault(name, List.of()).stream()
            .filter(header -> header.root().equals(root))
            .toList();
    return switch (elsewhere.size()) {
      case 0 -> unknown(name);
      case 1 -> new Resolution.Found(elsewhere.get(0));
      default -> new Resolution.Ambiguous(elsewhere);
    };
  }

  /** By import, in the same package, by import on demand, in the root package. */
  private @Nullable TypeHeader visible(String name, Element from) {
    List<String> imported = imports.of(from);
    String ownPackage = Enclosing.packageNameOf(from);
    List<String> candidates = new ArrayList<>();
    imported.stream().filter(n -> n.endsWith("." + name)).forEach(candidates::add);
    candidates.add(TlNames.qualify(ownPackage, name));
    imported.stream()
        .filter(n -> n.endsWith(".*"))
        .forEach(n -> candidates.add(n.substring(0, n.length() - 1) + name));
    candidates.add(TlNames.qualify(roots.rootOf(ownPackage), name));
    for (String candidate : candidates) {
      TypeHeader known = known(candidate);
      if (known != null) {
        return known;
      }
    }
    return null;
  }

  /** The Type that is generated, or was compiled, with that name. */
  @Nullable TypeHeader known(String qualifiedName) {
    TypeHeader header = declared.get(qualifiedName);
    return header != null
        ? header
        : compiled.computeIfAbsent(qualifiedName, this::findCompiled).orElse(null);
  }

  private Optional<TypeHeader> findCompiled(String qualifiedName) {
    String declaration = qualifiedName + TlNames.TYPE_SUFFIX;
    return Stream.of(declaration, declaration + "_")
        .map(elements::getTypeElement)
        .filter(element -> element != null && Mirrors.has(element, TlType.class))
        .map(element -> TypeHeader.of(element, roots))
        .findFirst();
  }

  private Resolution shadowed(TypeElement constructor, Element from) {
    String name = constructor.getSimpleName().toString();
    String instead = instead(name, from);
    String enclosing = Enclosing.of(constructor).getSimpleName().toString();
    return new Resolution.Shadowed(enclosing + "." + name, instead);
  }

  /** The full name of what a hidden simple name would mean. */
  private String instead(String name, Element from) {
    for (String imported : imports.of(from)) {
      if (imported.endsWith("." + name)) {
        return imported;
      }
    }
    TypeHeader meant = visible(name, from);
    if (meant != null) {
      return meant.javaType().qualifiedName();
    }
    return elements.getTypeElement("java.lang." + name) != null
        ? "java.lang." + name
        : TlNames.qualify(Enclosing.packageNameOf(from), name);
  }

  private Resolution unknown(String name) {
    String simpleName = TlNames.simpleName(name);
    return new Resolution.Unknown(
        name,
        bySimpleName.keySet().stream()
            .filter(candidate -> Distance.isNear(candidate, simpleName))
            .min(
                Comparator.comparingInt((String candidate) -> Distance.of(candidate, simpleName))
                    .thenComparing(Comparator.naturalOrder()))
            .map(nearest -> "did you mean " + nearest + "?")
            .orElse("declare it, or import it"));
  }

  private static boolean isConstructorInterface(TypeElement element) {
    return element.getEnclosingElement() instanceof TypeElement enclosing
        && Mirrors.has(enclosing, TlType.class);
  }
}
