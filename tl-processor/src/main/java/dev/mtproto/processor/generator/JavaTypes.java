package dev.mtproto.processor.generator;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import dev.mtproto.processor.model.Field;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.model.FieldType.Scalar;
import dev.mtproto.processor.model.JavaType;

/** The Java types of TL types. */
final class JavaTypes {
  private static final AnnotationSpec NULLABLE =
      AnnotationSpec.builder(RuntimeNames.NULLABLE).build();
  private static final ClassName STRING = ClassName.get("java.lang", "String");

  private JavaTypes() {}

  static ClassName className(JavaType type) {
    return ClassName.get(type.packageName(), type.simpleName());
  }

  /** The class of a Type's or a method's codec. */
  static ClassName codecName(JavaType type) {
    return ClassName.get(type.packageName(), type.simpleName() + "Codec");
  }

  /** The type of a record's component. */
  static TypeName component(Field.Parameter parameter) {
    return parameter.isNullable()
        ? boxed(parameter.type()).annotated(NULLABLE)
        : of(parameter.type());
  }

  /** The type of a component within a builder, where a reference may still be missing. */
  static TypeName inBuilder(Field.Parameter parameter) {
    TypeName type = component(parameter);
    boolean missing =
        !parameter.isNullable()
            && !type.isPrimitive()
            && !(parameter.type() instanceof FieldType.Vector);
    return missing ? type.annotated(NULLABLE) : type;
  }

  static TypeName of(FieldType type) {
    if (type instanceof Scalar scalar) {
      return scalar(scalar);
    }
    if (type instanceof FieldType.Reference reference) {
      return className(reference.javaType());
    }
    if (type instanceof FieldType.Bare bare) {
      return className(bare.type().javaType());
    }
    if (type instanceof FieldType.Vector vector) {
      return ParameterizedTypeName.get(RuntimeNames.LIST, boxed(vector.element()));
    }
    return type instanceof FieldType.Query query
        ? ParameterizedTypeName.get(RuntimeNames.REQUEST, TypeVariableName.get(query.variable()))
        : TypeVariableName.get(type.tl());
  }

  static TypeName boxed(FieldType type) {
    TypeName plain = of(type);
    return plain.isPrimitive() ? plain.box() : plain;
  }

  /** A class for any value of its type parameter: {@code InvokeWithLayer<?>}. */
  static TypeName anyOf(ClassName generic) {
    return ParameterizedTypeName.get(generic, WildcardTypeName.subtypeOf(Object.class));
  }

  private static TypeName scalar(Scalar scalar) {
    return switch (scalar) {
      case INT -> TypeName.INT;
      case LONG -> TypeName.LONG;
      case DOUBLE -> TypeName.DOUBLE;
      case BOOL, TRUE -> TypeName.BOOLEAN;
      case STRING -> STRING;
      case BYTES, BYTE_STRING -> RuntimeNames.BYTE_STRING;
      case INT128 -> RuntimeNames.INT128;
      case INT256 -> RuntimeNames.INT256;
      case OBJECT -> RuntimeNames.OBJECT;
    };
  }
}
