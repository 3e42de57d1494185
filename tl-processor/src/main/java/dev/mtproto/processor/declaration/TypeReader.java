package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.TypeModel;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads the declaration of a Type. */
final class TypeReader {
  private final Elements elements;
  private final Roots roots;
  private final ConstructorReader constructors;
  private final Names names;
  private final Problems problems;

  TypeReader(
      Elements elements,
      Roots roots,
      ConstructorReader constructors,
      Names names,
      Problems problems) {
    this.elements = elements;
    this.roots = roots;
    this.constructors = constructors;
    this.names = names;
    this.problems = problems;
  }

  /** Whether the declaration has the form of one; what is wrong with it is reported. */
  boolean isWellFormed(TypeElement declaration) {
    String name = declaration.getSimpleName().toString();
    Spot spot = Mirrors.spot(declaration, TlType.class);
    if (declaration.getKind() != ElementKind.INTERFACE) {
      problems.report(spot, ProblemKey.NOT_INTERFACE, name, "TlType");
    } else if (!(Enclosing.of(declaration) instanceof PackageElement)) {
      String enclosing = Enclosing.of(declaration).getSimpleName().toString();
      problems.report(spot, ProblemKey.TYPE_NESTED, name, enclosing);
    } else if (TlNames.tlType(name).equals(name)) {
      problems.report(Spot.of(declaration), ProblemKey.TYPE_NAME, name);
    } else {
      return true;
    }
    return false;
  }

  DeclaredType read(TypeElement declaration) {
    TypeHeader header = TypeHeader.of(declaration, roots);
    names.checkType(declaration, TlNames.simpleName(header.tlName()));
    checkGeneric(declaration);
    checkSupertypes(declaration);
    List<Declared<ConstructorModel>> read = new ArrayList<>();
    for (TypeElement constructor : header.constructors()) {
      // What a class or a record has beside, nobody wrote as parameters.
      if (constructor.equals(declaration) || isInterface(constructor)) {
        read.add(new Declared<>(constructors.read(constructor, header), constructor));
      }
    }
    if (!header.isConstructor()) {
      checkMembers(declaration, read.isEmpty());
    }
    TypeModel model =
        new TypeModel(
            header.javaType(),
            header.tlName(),
            header.root(),
            read.stream().map(Declared::model).toList(),
            Documentation.of(declaration, elements).text());
    return new DeclaredType(model, declaration, read);
  }

  private boolean isInterface(TypeElement constructor) {
    checkGeneric(constructor);
    checkSupertypes(constructor);
    if (constructor.getKind() == ElementKind.INTERFACE) {
      return true;
    }
    problems.report(
        Mirrors.spot(constructor, TlConstructor.class),
        ProblemKey.NOT_INTERFACE,
        constructor.getSimpleName(),
        "TlConstructor");
    return false;
  }

  private void checkSupertypes(TypeElement element) {
    if (!element.getInterfaces().isEmpty()) {
      problems.report(
          Spot.of(element),
          ProblemKey.SUPERTYPE,
          element.getSimpleName(),
          element.getInterfaces().get(0));
    }
  }

  private void checkGeneric(TypeElement element) {
    if (!element.getTypeParameters().isEmpty()) {
      problems.report(
          Spot.of(element.getTypeParameters().get(0)), ProblemKey.GENERIC, element.getSimpleName());
    }
  }

  private void checkMembers(TypeElement declaration, boolean isEmpty) {
    List<? extends Element> members = declaration.getEnclosedElements();
    if (isEmpty && ElementFilter.typesIn(members).isEmpty()) {
      problems.report(Spot.of(declaration), ProblemKey.NO_CONSTRUCTOR, declaration.getSimpleName());
    } else {
      members.forEach(member -> checkMember(member, declaration));
    }
  }

  /** What stands in a Type that is no constructor itself has to be a constructor. */
  private void checkMember(Element member, TypeElement declaration) {
    if (member instanceof ExecutableElement) {
      problems.report(
          Spot.of(member),
          ProblemKey.TYPE_MEMBER,
          member.getSimpleName() + "()",
          declaration.getSimpleName());
    } else if (member instanceof TypeElement && !Mirrors.has(member, TlConstructor.class)) {
      problems.report(Spot.of(member), ProblemKey.CONSTRUCTOR_MISSING, member.getSimpleName());
    }
  }
}
