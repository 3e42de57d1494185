package dev.mtproto.processor.declaration;

import dev.mtproto.annotations.TlBare;
import dev.mtproto.annotations.TlString;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.model.FieldType.Scalar;
import dev.mtproto.processor.problem.ProblemKey;
import dev.mtproto.processor.problem.Problems;
import dev.mtproto.processor.problem.Spot;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import org.jspecify.annotations.Nullable;

/** The TL types of parameters, from their Java types. */
final class FieldTypes {
  private static final String LIST = "java.util.List";
  private static final String REQUEST = "dev.mtproto.tl.TlRequest";
  private static final String ANY_TYPE =
      "write a declared Type, or int, long, double, boolean, String or okio.ByteString";

  private static final Map<String, Scalar> OBJECTS =
      Map.of(
          "java.lang.String", Scalar.STRING,
          "okio.ByteString", Scalar.BYTES,
          "dev.mtproto.tl.Int128", Scalar.INT128,
          "dev.mtproto.tl.Int256", Scalar.INT256,
          "dev.mtproto.tl.TlObject", Scalar.OBJECT);

  private static final Map<String, Scalar> BOXES =
      Map.of(
          "java.lang.Integer", Scalar.INT,
          "java.lang.Long", Scalar.LONG,
          "java.lang.Double", Scalar.DOUBLE,
          "java.lang.Boolean", Scalar.BOOL);

  private static final Map<TypeKind, Scalar> PRIMITIVES =
      Map.of(
          TypeKind.INT, Scalar.INT,
          TypeKind.LONG, Scalar.LONG,
          TypeKind.DOUBLE, Scalar.DOUBLE,
          TypeKind.BOOLEAN, Scalar.BOOL);

  private static final Map<TypeKind, String> BOX_NAMES =
      Map.of(TypeKind.INT, "Integer", TypeKind.LONG, "Long", TypeKind.DOUBLE, "Double");

  private final TypeIndex index;
  private final Assumptions assumptions;
  private final Problems problems;
  private final Function<TypeHeader, @Nullable String> bareNames;

  FieldTypes(
      TypeIndex index,
      Assumptions assumptions,
      Problems problems,
      Function<TypeHeader, @Nullable String> bareNames) {
    this.index = index;
    this.assumptions = assumptions;
    this.problems = problems;
    this.bareNames = bareNames;
  }

  /** The type of a parameter; null if it is wrong, which has then been reported. */
  @Nullable FieldType parameter(ParameterSource parameter) {
    FieldType type = plain(parameter);
    if (type == null) {
      return null;
    }
    if (parameter.isString()) {
      type = binaryString(parameter, type);
    }
    return type != null && parameter.isBare() ? bare(parameter, type) : type;
  }

  private @Nullable FieldType plain(ParameterSource parameter) {
    TypeMirror type = parameter.type();
    if (type instanceof DeclaredType declared) {
      return declared(parameter, declared);
    }
    Scalar scalar = PRIMITIVES.get(type.getKind());
    if (scalar == null) {
      return report(parameter, ProblemKey.FIELD_TYPE, type, remedy(type));
    }
    if (!parameter.isOptional()) {
      return scalar;
    }
    return scalar == Scalar.BOOL
        ? Scalar.TRUE
        : report(parameter, ProblemKey.FLAG_TYPE, type, BOX_NAMES.getOrDefault(type.getKind(), ""));
  }

  private @Nullable FieldType declared(ParameterSource parameter, DeclaredType type) {
    String name = name(type);
    if (name.equals(LIST)) {
      return vector(parameter, type);
    }
    if (name.equals(REQUEST)) {
      return query(parameter, type);
    }
    Scalar box = BOXES.get(name);
    if (box == null) {
      return object(parameter, type);
    }
    if (parameter.isOptional()) {
      assumptions.add(parameter.element(), name);
      return box;
    }
    String primitive = box == Scalar.BOOL ? "boolean" : box.tl();
    return report(parameter, ProblemKey.BOXED, simpleName(type), primitive);
  }

  private @Nullable FieldType query(ParameterSource parameter, DeclaredType type) {
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    return arguments.size() == 1 && arguments.get(0) instanceof TypeVariable variable
        ? new FieldType.Query(variable.asElement().getSimpleName().toString())
        : report(
            parameter,
            ProblemKey.FIELD_TYPE,
            simpleName(type),
            "write TlRequest<X> with the method's own type parameter X");
  }

  @Nullable FieldType vector(ParameterSource parameter, DeclaredType list) {
    if (list.getTypeArguments().isEmpty()) {
      problems.report(Spot.of(parameter.element()), ProblemKey.RAW_LIST, parameter.subject());
      return null;
    }
    FieldType element = element(parameter, list.getTypeArguments().get(0));
    return element == null ? null : new FieldType.Vector(element, false);
  }

  private @Nullable FieldType element(ParameterSource parameter, TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return report(parameter, ProblemKey.VECTOR, type, remedy(type));
    }
    String name = name(declared);
    if (name.equals(LIST)) {
      return vector(parameter, declared);
    }
    Scalar box = BOXES.get(name);
    if (box != null) {
      assumptions.add(parameter.element(), name);
      return box;
    }
    Resolution resolution =
        OBJECTS.containsKey(name) ? null : index.resolve(declared, parameter.element());
    return resolution instanceof Resolution.NotTl
        ? report(parameter, ProblemKey.VECTOR, simpleName(declared), elementRemedy(declared))
        : object(parameter, declared);
  }

  /** A ByteString, a Type and what else is an object. */
  @Nullable FieldType object(ParameterSource parameter, DeclaredType type) {
    String name = name(type);
    Scalar scalar = OBJECTS.get(name);
    if (scalar != null) {
      assumptions.add(parameter.element(), name);
      return scalar;
    }
    Resolution resolution = index.resolve(type, parameter.element());
    if (resolution instanceof Resolution.Found found) {
      assumptions.add(parameter.element(), found.type().javaType().qualifiedName());
      return found.type().reference();
    }
    if (resolution instanceof Resolution.NotTl) {
      return report(parameter, ProblemKey.FIELD_TYPE, simpleName(type), remedy(type));
    }
    reportUnresolved(parameter, type, resolution);
    return null;
  }

  private void reportUnresolved(
      ParameterSource parameter, DeclaredType type, Resolution resolution) {
    Spot spot = Spot.of(parameter.element());
    if (resolution instanceof Resolution.Unknown unknown) {
      problems.report(spot, ProblemKey.UNKNOWN_TYPE, unknown.name(), unknown.remedy());
    } else if (resolution instanceof Resolution.Declaration declaration) {
      problems.report(spot, ProblemKey.DECLARATION, simpleName(type), nameOf(declaration.type()));
    } else if (resolution instanceof Resolution.Constructor constructor) {
      problems.report(
          spot, ProblemKey.CONSTRUCTOR_AS_TYPE, constructor.name(), nameOf(constructor.type()));
    } else if (resolution instanceof Resolution.Shadowed shadowed) {
      problems.report(
          spot, ProblemKey.SHADOWED, simpleName(type), shadowed.constructor(), shadowed.instead());
    } else if (resolution instanceof Resolution.Ambiguous ambiguous) {
      problems.report(
          spot,
          ProblemKey.AMBIGUOUS,
          simpleName(type),
          String.join(
              " and ",
              ambiguous.types().stream().map(t -> t.javaType().qualifiedName()).sorted().toList()));
    }
  }

  private static String nameOf(TypeHeader type) {
    return type.javaType().simpleName();
  }

  private @Nullable FieldType binaryString(ParameterSource parameter, FieldType type) {
    if (type == Scalar.BYTES) {
      return Scalar.BYTE_STRING;
    }
    if (type instanceof FieldType.Vector vector && vector.element() == Scalar.BYTES) {
      return new FieldType.Vector(Scalar.BYTE_STRING, vector.bare());
    }
    problems.report(
        Mirrors.spot(parameter.element(), TlString.class), ProblemKey.STRING, parameter.subject());
    return null;
  }

  private @Nullable FieldType bare(ParameterSource parameter, FieldType type) {
    if (type instanceof FieldType.Vector vector) {
      FieldType element =
          vector.element() instanceof FieldType.Reference reference
              ? bare(parameter, reference)
              : vector.element();
      return element == null ? null : new FieldType.Vector(element, true);
    }
    return type instanceof FieldType.Reference reference
        ? bare(parameter, reference)
        : reportBare(parameter, type.tl() + " has no constructor to leave out");
  }

  private @Nullable FieldType bare(ParameterSource parameter, FieldType.Reference type) {
    TypeHeader header = index.known(type.javaType().qualifiedName());
    String constructor = header == null ? null : bareNames.apply(header);
    return constructor == null
        ? reportBare(parameter, type.tlName() + " has several constructors")
        : new FieldType.Bare(type, constructor);
  }

  private @Nullable FieldType reportBare(ParameterSource parameter, String cause) {
    problems.report(
        Mirrors.spot(parameter.element(), TlBare.class),
        ProblemKey.BARE,
        parameter.subject(),
        cause);
    return null;
  }

  private @Nullable FieldType report(
      ParameterSource parameter, ProblemKey key, Object type, String remedy) {
    problems.report(Spot.of(parameter.element()), key, parameter.subject(), type, remedy);
    return null;
  }

  /** What to write instead of a Java type that TL does not have. */
  private static String remedy(TypeMirror type) {
    return switch (type.getKind()) {
      case BYTE, SHORT, CHAR -> "write int";
      case FLOAT -> "write double";
      case INT, LONG, DOUBLE, BOOLEAN -> "write the boxed type";
      case ARRAY -> "write okio.ByteString for bytes, List for a vector";
      case TYPEVAR -> "write TlRequest<" + type + ">";
      default -> remedy(type.toString());
    };
  }

  /** The same for the elements of a List, which are objects. */
  private static String elementRemedy(TypeMirror type) {
    String remedy = remedy(type.toString());
    return remedy.equals(ANY_TYPE)
        ? "write a declared Type, or Integer, Long, Double, Boolean, String or okio.ByteString"
        : remedy;
  }

  private static String remedy(String type) {
    return switch (type) {
      case "java.lang.Object" -> "write TlObject for any object";
      case "java.lang.Short", "java.lang.Byte", "java.lang.Character" -> "write Integer";
      case "java.lang.Float" -> "write Double";
      default -> ANY_TYPE;
    };
  }

  static String name(DeclaredType type) {
    return ((TypeElement) type.asElement()).getQualifiedName().toString();
  }

  private static String simpleName(DeclaredType type) {
    return type.asElement().getSimpleName().toString();
  }
}
