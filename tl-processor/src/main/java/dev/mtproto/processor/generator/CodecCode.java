package dev.mtproto.processor.generator;

import com.palantir.javapoet.CodeBlock;
import dev.mtproto.processor.model.FieldType;
import dev.mtproto.processor.model.FieldType.Scalar;
import org.jspecify.annotations.Nullable;

/** Expressions that read and write values of a type. */
final class CodecCode {
  private CodecCode() {}

  /** An expression for the codec of the type. */
  static CodeBlock codec(FieldType type) {
    if (type instanceof FieldType.Reference reference) {
      return CodeBlock.of("$T.tlCodec()", JavaTypes.className(reference.javaType()));
    }
    if (type instanceof FieldType.Bare bare) {
      return CodeBlock.of("$L.bare()", codec(bare.type()));
    }
    if (type instanceof FieldType.Vector vector) {
      String method = vector.bare() ? "bareVector" : "vector";
      return CodeBlock.of("$T.$L($L)", RuntimeNames.CODECS, method, codec(vector.element()));
    }
    return type instanceof Scalar scalar
        ? CodeBlock.of("$T.$L", RuntimeNames.CODECS, constant(scalar))
        : CodeBlock.of("$T.REQUEST", RuntimeNames.CODECS);
  }

  /** An expression that reads a value. */
  static CodeBlock read(String reader, FieldType type) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$L.read$L()", reader, suffix(scalar));
    }
    if (type instanceof FieldType.Query) {
      return CodeBlock.of("$L.readRequest()", reader);
    }
    if (!(type instanceof FieldType.Vector vector)) {
      return CodeBlock.of("$L.read($L)", reader, codec(type));
    }
    String scalars = vectorSuffix(vector);
    if (scalars != null) {
      return CodeBlock.of("$L.read$LVector()", reader, scalars);
    }
    String method = vector.bare() ? "readBareVector" : "readVector";
    return CodeBlock.of("$L.$L($L)", reader, method, codec(vector.element()));
  }

  /** An expression that writes a value. */
  static CodeBlock write(String writer, FieldType type, CodeBlock value) {
    if (type instanceof Scalar scalar) {
      return CodeBlock.of("$L.write$L($L)", writer, suffix(scalar), value);
    }
    if (type instanceof FieldType.Bare bare) {
      return CodeBlock.of("$L.writeBare($L, $L)", codec(bare.type()), writer, value);
    }
    if (!(type instanceof FieldType.Vector vector)) {
      return CodeBlock.of("$L.writeObject($L)", writer, value);
    }
    String scalars = vectorSuffix(vector);
    if (scalars != null) {
      return CodeBlock.of("$L.write$LVector($L)", writer, scalars, value);
    }
    if (!vector.bare() && vector.element() instanceof FieldType.Reference) {
      return CodeBlock.of("$L.writeVector($L)", writer, value);
    }
    String method = vector.bare() ? "writeBareVector" : "writeVector";
    return CodeBlock.of("$L.$L($L, $L)", writer, method, value, codec(vector.element()));
  }

  private static String constant(Scalar scalar) {
    return switch (scalar) {
      case BYTE_STRING -> "BYTES";
      case TRUE -> "BOOL";
      default -> scalar.name();
    };
  }

  /** What follows {@code read} and {@code write} in the names of the methods. */
  private static String suffix(Scalar scalar) {
    return switch (scalar) {
      case INT -> "Int";
      case LONG -> "Long";
      case DOUBLE -> "Double";
      case STRING -> "String";
      case BYTES, BYTE_STRING -> "Bytes";
      case BOOL, TRUE -> "Bool";
      case INT128 -> "Int128";
      case INT256 -> "Int256";
      case OBJECT -> "Object";
    };
  }

  /** The same for a vector that reader and writer have methods of their own for; else null. */
  private static @Nullable String vectorSuffix(FieldType.Vector vector) {
    if (vector.bare() || !(vector.element() instanceof Scalar scalar)) {
      return null;
    }
    return switch (scalar) {
      case INT, LONG, DOUBLE, STRING, BYTES, BYTE_STRING -> suffix(scalar);
      default -> null;
    };
  }
}
