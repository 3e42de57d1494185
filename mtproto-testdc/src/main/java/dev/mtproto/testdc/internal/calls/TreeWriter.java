package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Writes trees that come from another layer. Fields that this layer lacks are left out; those that
 * only this layer has are absent if they may be, else empty: 0, "", no elements.
 */
final class TreeWriter {
  private final TlLayer layer;
  private final TlWriter writer;
  private final IdShift ids;

  TreeWriter(TlLayer layer, TlWriter writer, IdShift ids) {
    this.layer = layer;
    this.writer = writer;
    this.ids = ids;
  }

  /** Writes a boxed object, or a call. */
  void writeObject(Tree tree) {
    TlCombinator combinator = layer.combinator(tree.name());
    if (combinator == null) {
      throw new UntranslatableException(tree.name() + " is not in layer " + layer.number());
    }
    writer.writeInt(combinator.id());
    writeFields(combinator, MessageParties.in(combinator, tree));
  }

  private void writeFields(TlCombinator combinator, Tree tree) {
    Map<String, Integer> flags = flags(combinator, tree);
    for (TlParameter parameter : combinator.parameters()) {
      Object value = ids.shifted(parameter, tree.get(parameter.name()));
      if (parameter.isFlags()) {
        writer.writeInt(flags.getOrDefault(parameter.name(), 0));
      } else if (value != null ? isThere(parameter, flags) : !parameter.optional()) {
        writeValue(parameter.type(), value);
      }
    }
  }

  private static boolean isThere(TlParameter parameter, Map<String, Integer> flags) {
    String field = parameter.flagField();
    return field == null || (flags.getOrDefault(field, 0) >>> parameter.flagBit() & 1) == 1;
  }

  /** A bit is set if all parameters that it stands for are given. */
  private static Map<String, Integer> flags(TlCombinator combinator, Tree tree) {
    Map<String, Integer> flags = new HashMap<>();
    Map<String, Integer> missing = new HashMap<>();
    for (TlParameter parameter : combinator.parameters()) {
      String field = parameter.flagField();
      if (field != null) {
        Map<String, Integer> bits = isGiven(parameter, tree) ? flags : missing;
        bits.merge(field, 1 << parameter.flagBit(), (a, b) -> a | b);
      }
    }
    missing.forEach((field, bits) -> flags.merge(field, 0, (set, none) -> set & ~bits));
    return flags;
  }

  private static boolean isGiven(TlParameter parameter, Tree tree) {
    Object value = tree.get(parameter.name());
    return value != null && !(parameter.isTrueFlag() && value.equals(false));
  }

  /** Writes a value; nothing given is the empty value. */
  void writeValue(TlTypeRef type, @Nullable Object value) {
    if (type instanceof TlTypeRef.Builtin builtin) {
      writeBuiltin(builtin, value);
    } else if (type instanceof TlTypeRef.Vector vector) {
      writeVector(vector, value instanceof List<?> list ? list : List.of());
    } else if (type instanceof TlTypeRef.Bare bare) {
      TlCombinator constructor = layer.bareConstructor(bare);
      if (constructor == null || !(value instanceof Tree tree)) {
        throw new UntranslatableException("no " + bare.tl());
      }
      writeFields(constructor, tree);
    } else if (value instanceof Tree tree) {
      writeObject(tree);
    } else {
      throw new UntranslatableException("no " + type.tl());
    }
  }

  private void writeBuiltin(TlTypeRef.Builtin type, @Nullable Object value) {
    switch (type) {
      case INT -> writer.writeInt(number(value).intValue());
      case LONG -> writer.writeLong(number(value).longValue());
      case DOUBLE -> writer.writeDouble(number(value).doubleValue());
      case STRING -> writer.writeString(value instanceof String text ? text : "");
      case BYTES -> writer.writeBytes(value instanceof ByteString bytes ? bytes : ByteString.EMPTY);
      case BOOL -> writer.writeBool(Boolean.TRUE.equals(value));
      case INT128 -> writer.writeInt128(value instanceof Int128 i ? i : Int128.of(new byte[16]));
      case INT256 -> writer.writeInt256(value instanceof Int256 i ? i : Int256.of(new byte[32]));
      case TRUE -> {}
      case FLAGS, OBJECT, REQUEST, RESULT ->
          throw new UntranslatableException("a " + type.tl() + " cannot be translated");
    }
  }

  private static Number number(@Nullable Object value) {
    return value instanceof Number number ? number : Integer.valueOf(0);
  }

  private void writeVector(TlTypeRef.Vector type, List<?> elements) {
    if (!type.bare()) {
      writer.writeInt(TlLimits.VECTOR_ID);
    }
    writer.writeInt(elements.size());
    for (Object element : elements) {
      writeValue(type.element(), element);
    }
  }
}
