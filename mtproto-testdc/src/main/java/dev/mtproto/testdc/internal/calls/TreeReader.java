package dev.mtproto.testdc.internal.calls;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlTypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads objects along a layer's description, without generated classes. */
final class TreeReader {
  private final TlLayer layer;
  private final TlReader reader;
  private int depth;

  TreeReader(TlLayer layer, TlReader reader) {
    this.layer = layer;
    this.reader = reader;
  }

  /** Reads a boxed object of any Type. */
  Tree readObject() {
    int id = reader.readId();
    TlCombinator combinator = layer.combinator(id);
    if (combinator == null) {
      throw reader.unknownConstructor(id, "Object");
    }
    return readFields(combinator);
  }

  /**
   * Reads the parameters of a constructor or method; those of a method that wraps a call only up to
   * that call.
   */
  Tree readFields(TlCombinator combinator) {
    if (++depth > TlLimits.MAX_DEPTH) {
      throw new TlFormatException("nested too deep", reader.position());
    }
    Tree tree = new Tree(combinator.name());
    Map<String, Integer> flags = new HashMap<>();
    for (TlParameter parameter : combinator.parameters()) {
      if (parameter.type() == TlTypeRef.Builtin.REQUEST) {
        break;
      }
      if (parameter.isFlags()) {
        flags.put(parameter.name(), reader.readInt());
      } else if (isThere(parameter, flags)) {
        tree.fields().put(parameter.name(), readValue(parameter.type()));
      }
    }
    depth--;
    return tree;
  }

  private static boolean isThere(TlParameter parameter, Map<String, Integer> flags) {
    String field = parameter.flagField();
    return field == null || (flags.getOrDefault(field, 0) >>> parameter.flagBit() & 1) == 1;
  }

  private Object readValue(TlTypeRef type) {
    if (type instanceof TlTypeRef.Builtin builtin) {
      return readBuiltin(builtin);
    }
    if (type instanceof TlTypeRef.Vector vector) {
      return readVector(vector);
    }
    if (type instanceof TlTypeRef.Bare bare) {
      TlCombinator constructor = layer.bareConstructor(bare);
      if (constructor == null) {
        throw new TlFormatException("unknown bare type " + bare.tl(), reader.position());
      }
      return readFields(constructor);
    }
    return readObject();
  }

  private Object readBuiltin(TlTypeRef.Builtin type) {
    return switch (type) {
      case INT -> reader.readInt();
      case LONG -> reader.readLong();
      case DOUBLE -> reader.readDouble();
      case STRING -> reader.readString();
      case BYTES -> reader.readBytes();
      case INT128 -> reader.readInt128();
      case INT256 -> reader.readInt256();
      case BOOL -> reader.readBool();
      case TRUE -> true;
      case OBJECT -> readObject();
      case FLAGS, REQUEST, RESULT ->
          throw new TlFormatException("a " + type.tl() + " has no value", reader.position());
    };
  }

  private List<Object> readVector(TlTypeRef.Vector type) {
    if (!type.bare()) {
      reader.expectId(TlLimits.VECTOR_ID, "vector");
    }
    int count = reader.readInt();
    if (count < 0 || count > reader.remaining() / Integer.BYTES) {
      throw new TlFormatException("a vector of " + count + " elements", reader.position());
    }
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      elements.add(readValue(type.element()));
    }
    return elements;
  }

  /** Reads what a method gives. */
  Object readResult(TlTypeRef type) {
    return readValue(type);
  }
}
