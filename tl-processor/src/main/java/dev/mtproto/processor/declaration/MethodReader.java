package dev.mtproto.processor.declaration;

import dev.mtproto.processor.model.Combinator;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.model.JavaType;
import dev.mtproto.processor.model.MethodModel;
import dev.mtproto.processor.naming.TlNames;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads one method of a caller interface. */
final class MethodReader {
  private final Elements elements;
  private final FieldsReader fields;
  private final ResultTypes results;
  private final Names names;
  private final Ids ids;
  private final Problems problems;

  MethodReader(
      Elements elements,
      FieldsReader fields,
      ResultTypes results,
      Names names,
      Ids ids,
      Problems problems) {
    this.elements = elements;
    this.fields = fields;
    this.results = results;
    this.names = names;
    this.ids = ids;
    this.problems = problems;
  }

  MethodModel read(ExecutableElement method, String namespace, String root) {
    int before = problems.count();
    String javaName = method.getSimpleName().toString();
    String name = names.of(method, TlNames.tlMethod(javaName), "method");
    JavaType request = new JavaType(TlNames.packageName(root, namespace), TlNames.request(name));
    Documentation documentation = Documentation.of(method, elements);
    List<ParameterSource> parameters = parameters(method, documentation, request);
    List<Field> read = fields.read(parameters, method, javaName + "()");
    FieldType result = results.of(method);
    String variable = typeVariable(method, read, result);
    Combinator combinator =
        new Combinator(
            TlNames.qualify(namespace, name),
            Ids.of(method),
            variable,
            read.stream().filter(field -> isOf(field, variable)).toList(),
            result.tl(),
            documentation.text());
    if (problems.count() == before) {
      combinator = ids.checked(combinator, method);
    }
    return new MethodModel(request, root, combinator, result);
  }

  private @Nullable String typeVariable(
      ExecutableElement method, List<Field> read, FieldType result) {
    if (method.getTypeParameters().isEmpty()) {
      return null;
    }
    String variable = method.getTypeParameters().get(0).getSimpleName().toString();
    boolean wellFormed =
        method.getTypeParameters().size() == 1
            && result.equals(new FieldType.Variable(variable))
            && queries(read) == 1;
    if (!wellFormed) {
      problems.report(
          Spot.of(method.getTypeParameters().get(0)),
          ProblemKey.GENERIC_METHOD,
          method.getSimpleName() + "()",
          method.getSimpleName());
    }
    return variable;
  }

  /** Not a query with another type variable than the one that there may be. */
  private static boolean isOf(Field field, @Nullable String variable) {
    return !(field instanceof Field.Parameter parameter)
        || !(parameter.type() instanceof FieldType.Query query)
        || query.variable().equals(variable);
  }

  private static long queries(List<Field> fields) {
    return fields.stream()
        .filter(field -> field instanceof Field.Parameter p && p.type() instanceof FieldType.Query)
        .count();
  }

  private List<ParameterSource> parameters(
      ExecutableElement method, Documentation documentation, JavaType request) {
    List<String> compiled = compiledNames(method, request);
    List<ParameterSource> parameters = new ArrayList<>();
    for (VariableElement parameter : method.getParameters()) {
      String name =
          compiled.isEmpty()
              ? parameter.getSimpleName().toString()
              : compiled.get(parameters.size());
      parameters.add(
          new ParameterSource(parameter, name, parameter.asType(), documentation.parameter(name)));
    }
    return parameters;
  }

  /**
   * The names of a compiled method's parameters, which its class file may not have: those of the
   * record that was generated for it. (Gradle hands compiled declarations to aggregating
   * processors.)
   */
  private List<String> compiledNames(ExecutableElement method, JavaType request) {
    boolean unnamed =
        !method.getParameters().isEmpty()
            && method.getParameters().get(0).getSimpleName().contentEquals("arg0");
    TypeElement generated = unnamed ? elements.getTypeElement(request.qualifiedName()) : null;
    List<? extends RecordComponentElement> components =
        generated == null ? List.of() : generated.getRecordComponents();
    return components.size() == method.getParameters().size()
        ? components.stream().map(component -> component.getSimpleName().toString()).toList()
        : List.of();
  }
}
