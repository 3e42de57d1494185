package dev.mtproto.processor.declaration;

import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.model.FieldType.Scalar;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The results of methods, from their return types. */
final class ResultTypes {
  private final FieldTypes fieldTypes;
  private final TypeIndex index;
  private final Problems problems;

  ResultTypes(FieldTypes fieldTypes, TypeIndex index, Problems problems) {
    this.fieldTypes = fieldTypes;
    this.index = index;
    this.problems = problems;
  }

  /** The result; where it is wrong, which has then been reported, any object. */
  FieldType of(ExecutableElement method) {
    TypeMirror type = unwrap(method.getReturnType());
    FieldType result = null;
    if (type.getKind() == TypeKind.BOOLEAN) {
      result = Scalar.BOOL;
    } else if (type instanceof TypeVariable variable) {
      result = new FieldType.Variable(variable.asElement().getSimpleName().toString());
    } else if (type instanceof DeclaredType declared) {
      return declared(method, declared);
    }
    return result == null ? report(method, type.toString()) : result;
  }

  private FieldType declared(ExecutableElement method, DeclaredType type) {
    String name = FieldTypes.name(type);
    if (name.equals("java.lang.Boolean")) {
      return Scalar.BOOL;
    }
    FieldType result = name.equals("java.util.List") ? vector(method, type) : object(method, type);
    return result == null ? Scalar.OBJECT : result;
  }

  private @Nullable FieldType vector(ExecutableElement method, DeclaredType type) {
    return fieldTypes.vector(source(method, type), type);
  }

  private @Nullable FieldType object(ExecutableElement method, DeclaredType type) {
    String name = FieldTypes.name(type);
    boolean object = name.equals("dev.mtproto.tl.TlObject");
    if (!object && index.resolve(type, method) instanceof Resolution.NotTl) {
      return report(method, type.asElement().getSimpleName().toString());
    }
    return fieldTypes.object(source(method, type), type);
  }

  /** The type argument of what a call adapter makes: {@code CompletableFuture<Dialogs>}. */
  private static TypeMirror unwrap(TypeMirror type) {
    if (type instanceof DeclaredType declared
        && !FieldTypes.name(declared).equals("java.util.List")) {
      List<? extends TypeMirror> arguments = declared.getTypeArguments();
      return arguments.size() == 1 ? arguments.get(0) : type;
    }
    return type;
  }

  private static ParameterSource source(ExecutableElement method, TypeMirror type) {
    return new ParameterSource(method, method.getSimpleName().toString(), type, "");
  }

  private FieldType report(ExecutableElement method, String type) {
    problems.report(Spot.of(method), ProblemKey.RESULT, method.getSimpleName() + "()", type);
    return Scalar.OBJECT;
  }
}
