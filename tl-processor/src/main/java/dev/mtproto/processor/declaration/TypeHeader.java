package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.naming.TlNames;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * What others need to know of a Type, read from its declaration, be that source or compiled.
 *
 * @param javaType what is generated for it
 * @param tlName its TL name, with its namespace
 * @param root the package of its layer
 * @param declaration its declaration
 */
record TypeHeader(JavaType javaType, String tlName, String root, TypeElement declaration) {

  static TypeHeader of(TypeElement declaration, Roots roots) {
    String packageName = Enclosing.packageNameOf(declaration);
    String javaName = TlNames.tlType(declaration.getSimpleName().toString());
    String given = Mirrors.string(declaration, TlName.class);
    String name = given != null && namesType(declaration, given) ? given : javaName;
    return new TypeHeader(
        new JavaType(packageName, javaName),
        TlNames.qualify(roots.namespaceOf(packageName), name),
        roots.rootOf(packageName),
        declaration);
  }

  /** Whether the Type's declaration is also that of its one constructor. */
  boolean isConstructor() {
    return Mirrors.has(declaration, TlConstructor.class);
  }

  /** The interfaces of the constructors; the declaration itself if it is one. */
  List<TypeElement> constructors() {
    return isConstructor()
        ? List.of(declaration)
        : ElementFilter.typesIn(declaration.getEnclosedElements()).stream()
            .filter(nested -> Mirrors.has(nested, TlConstructor.class))
            .toList();
  }

  FieldType.Reference reference() {
    return new FieldType.Reference(tlName, javaType);
  }

  /**
   * Whether {@code @TlName} on a Type names the Type: on a declaration that is also its constructor
   * it names the constructor, unless it begins with an upper-case letter.
   */
  private static boolean namesType(TypeElement declaration, String name) {
    return !Mirrors.has(declaration, TlConstructor.class)
        || (!name.isEmpty() && Character.isUpperCase(name.charAt(0)));
  }
}
