package dev.mtproto.tl;

import java.util.List;
import java.util.Map;
import okio.ByteString;

/** Writes values that are given by name, as the description of their combinator has them. */
final class DynamicWriter {
  private final TlLayer layer;
  private final TlWriter writer;

  DynamicWriter(TlLayer layer, TlWriter writer) {
    this.layer = layer;
    this.writer = writer;
  }

  /** Writes the id and the parameters; the required ones are all there. */
  void write(TlCombinator combinator, Map<String, Object> values) {
    writer.writeInt(combinator.id());
    for (TlParameter parameter : combinator.parameters()) {
      if (parameter.isFlags()) {
        writer.writeInt(flags(combinator, parameter.name(), values));
      } else if (values.containsKey(parameter.name())) {
        write(combinator, parameter, values.get(parameter.name()));
      }
    }
  }

  private static int flags(TlCombinator combinator, String field, Map<String, Object> values) {
    int flags = 0;
    int absent = 0;
    for (TlParameter parameter : combinator.parameters()) {
      if (field.equals(parameter.flagField())) {
        Object value = values.get(parameter.name());
        boolean set = value != null && !(parameter.isTrueFlag() && value.equals(false));
        flags |= set ? 1 << parameter.flagBit() : 0;
        absent |= set ? 0 : 1 << parameter.flagBit();
      }
    }
    if ((flags & absent) != 0) {
      throw new IllegalArgumentException(
          "parameters of "
              + combinator.name()
              + " that share bit "
              + Integer.numberOfTrailingZeros(flags & absent)
              + " of "
              + field
              + " must be given together");
    }
    return flags;
  }

  private void write(TlCombinator combinator, TlParameter parameter, Object value) {
    try {
      write(parameter.type(), value);
    } catch (ClassCastException e) {
      throw new IllegalArgumentException(
          combinator.name()
              + "."
              + parameter.name()
              + " is "
              + parameter.type()
              + ", not "
              + value.getClass().getSimpleName(),
          e);
    }
  }

  private void write(TlTypeRef type, Object value) {
    if (type instanceof TlTypeRef.Builtin builtin) {
      writeBuiltin(builtin, value);
    } else if (type instanceof TlTypeRef.Vector vector) {
      List<?> elements = (List<?>) value;
      if (!vector.bare()) {
        writer.writeInt(TlLimits.VECTOR_ID);
      }
      writer.writeInt(elements.size());
      elements.forEach(element -> write(vector.element(), element));
    } else if (type instanceof TlTypeRef.Bare) {
      TlWriter boxed = new TlWriter();
      checked(type, (TlObject) value).tlWrite(boxed);
      writer.writeRaw(boxed.array(), Integer.BYTES, boxed.length() - Integer.BYTES);
    } else {
      checked(type, (TlObject) value).tlWrite(writer);
    }
  }

  private void writeBuiltin(TlTypeRef.Builtin type, Object value) {
    switch (type) {
      case INT -> writer.writeInt((Integer) value);
      case LONG -> writer.writeLong(value instanceof Integer small ? small : (Long) value);
      case DOUBLE -> writer.writeDouble((Double) value);
      case STRING -> writer.writeString((String) value);
      case BYTES -> writer.writeBytes(bytes(value));
      case INT128 -> writer.writeInt128((Int128) value);
      case INT256 -> writer.writeInt256((Int256) value);
      case BOOL -> writer.writeBool((Boolean) value);
      case TRUE -> requireBoolean(value);
      case OBJECT -> writer.writeObject((TlObject) value);
      case REQUEST -> writer.writeObject((TlRequest<?>) value);
      case FLAGS, RESULT -> throw new IllegalArgumentException("no value can be " + type);
    }
  }

  /** A flag has no bytes: it only must be one. */
  private static void requireBoolean(Object value) {
    if (!(value instanceof Boolean)) {
      throw new ClassCastException("a flag is true or false");
    }
  }

  private static ByteString bytes(Object value) {
    return value instanceof byte[] array ? ByteString.of(array) : (ByteString) value;
  }

  /** An object, if it is of that type as far as the layer knows. */
  private TlObject checked(TlTypeRef type, TlObject value) {
    TlCombinator constructor =
        type instanceof TlTypeRef.Bare bare
            ? layer.bareConstructor(bare)
            : layer.combinator(value.tlId());
    boolean fits =
        constructor != null
            && constructor.id() == value.tlId()
            && (type instanceof TlTypeRef.Bare || constructor.result().equals(type));
    if (!fits) {
      throw new IllegalArgumentException(value.tlName() + " is no " + type);
    }
    return value;
  }
}
