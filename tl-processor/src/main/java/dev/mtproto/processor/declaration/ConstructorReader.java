package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlName;
import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.ConstructorModel;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads the interface of a constructor. */
final class ConstructorReader {
  private final Elements elements;
  private final FieldsReader fields;
  private final Names names;
  private final Ids ids;
  private final Problems problems;

  ConstructorReader(
      Elements elements, FieldsReader fields, Names names, Ids ids, Problems problems) {
    this.elements = elements;
    this.fields = fields;
    this.names = names;
    this.ids = ids;
    this.problems = problems;
  }

  ConstructorModel read(TypeElement constructor, TypeHeader type) {
    int before = problems.count();
    String name = constructor.getSimpleName().toString();
    List<String> candidates = candidates(constructor, type);
    List<Field> read = fields.read(parameters(constructor), constructor, name);
    String namespace = TlNames.namespaceOf(type.tlName());
    Combinator combinator =
        Ids.named(
            new Combinator("", Ids.of(constructor), null, read, type.tlName(), ""),
            candidates.stream().map(candidate -> TlNames.qualify(namespace, candidate)).toList());
    if (problems.count() == before) {
      combinator = ids.checked(combinator, constructor);
    }
    return new ConstructorModel(
        recordName(constructor, type, combinator),
        type.isConstructor()
            ? combinator // its documentation is the Type's
            : combinator.withDocumentation(Documentation.of(constructor, elements).text()));
  }

  /** The name of the record, which within its Type's interface must not be the Type's. */
  private String recordName(TypeElement constructor, TypeHeader type, Combinator combinator) {
    String name = constructor.getSimpleName().toString();
    String typeName = type.javaType().simpleName();
    if (type.isConstructor()) {
      return typeName;
    }
    if (!name.equals(typeName) || type.constructors().size() == 1) {
      return name;
    }
    problems.report(
        Spot.of(constructor), ProblemKey.NAME_CLASH, name, combinator.tlName(), "its Type");
    return name + "_";
  }

  /** The names, without namespace, that the constructor may have. */
  private List<String> candidates(TypeElement constructor, TypeHeader type) {
    String typeName = TlNames.simpleName(type.tlName());
    String given = Mirrors.string(constructor, TlName.class);
    if (type.isConstructor()) {
      return List.of(
          given == null || given.equals(typeName)
              ? TlNames.lowerFirst(typeName)
              : checked(constructor, given));
    }
    return given != null
        ? List.of(checked(constructor, given))
        : TlNames.constructorCandidates(constructor.getSimpleName().toString(), typeName);
  }

  private String checked(TypeElement constructor, String name) {
    names.check(constructor, name, "constructor");
    return name;
  }

  private List<ParameterSource> parameters(TypeElement constructor) {
    List<ParameterSource> parameters = new ArrayList<>();
    for (ExecutableElement accessor : ElementFilter.methodsIn(constructor.getEnclosedElements())) {
      String fault = fault(accessor);
      if (fault == null) {
        parameters.add(
            new ParameterSource(
                accessor,
                accessor.getSimpleName().toString(),
                accessor.getReturnType(),
                Documentation.of(accessor, elements).text()));
      } else {
        problems.report(
            Spot.of(accessor), ProblemKey.ACCESSOR, accessor.getSimpleName() + "()", fault);
      }
    }
    return parameters;
  }

  private static @Nullable String fault(ExecutableElement accessor) {
    if (!accessor.getModifiers().contains(Modifier.ABSTRACT)) {
      return accessor.isDefault() ? "is a default method" : "has a body";
    }
    if (!accessor.getParameters().isEmpty()) {
      return "has parameters";
    }
    if (!accessor.getTypeParameters().isEmpty()) {
      return "has type parameters";
    }
    return accessor.getReturnType().getKind() == TypeKind.VOID ? "returns nothing" : null;
  }
}
