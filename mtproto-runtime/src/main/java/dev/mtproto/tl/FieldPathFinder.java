package dev.mtproto.tl;

import dev.mtproto.error.TlFormatException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the path of fields to an offset at which reading has failed, by walking the bytes once more
 * along the description. The walk ends where the offset is reached or where it fails itself; the
 * path stands then where it ended.
 */
final class FieldPathFinder {
  private final TlLayer layer;
  private final TlReader reader;
  private final long target;
  private final StringBuilder path = new StringBuilder();
  private int depth;

  private FieldPathFinder(TlLayer layer, TlReader reader, long target) {
    this.layer = layer;
    this.reader = reader;
    this.target = target;
  }

  /** The path to the offset; null if it is not within a field or an element. */
  static @Nullable String find(TlLayer layer, TlTypeRef type, TlReader reader, long target) {
    FieldPathFinder finder = new FieldPathFinder(layer, reader, target);
    try {
      finder.value(type);
    } catch (TlFormatException end) {
      return finder.path.isEmpty() ? null : finder.path.toString();
    }
    return null;
  }

  private void value(TlTypeRef type) {
    stopAtTarget();
    depth++;
    if (type instanceof TlTypeRef.Builtin builtin) {
      builtin(builtin);
    } else if (type instanceof TlTypeRef.Vector vector) {
      vector(vector);
    } else if (type instanceof TlTypeRef.Bare bare) {
      fields(layer.bareConstructor(bare));
    } else {
      boxed();
    }
    depth--;
  }

  private void stopAtTarget() {
    if (reader.position() >= target || depth > TlLimits.MAX_DEPTH) {
      throw reached();
    }
  }

  private TlFormatException reached() {
    return new TlFormatException("reached", target);
  }

  private void builtin(TlTypeRef.Builtin type) {
    switch (type) {
      case INT, FLAGS, BOOL -> reader.readInt();
      case LONG, DOUBLE -> reader.readLong();
      case STRING, BYTES -> reader.skipString();
      case INT128 -> reader.readInt128();
      case INT256 -> reader.readInt256();
      case TRUE -> {}
      case OBJECT, REQUEST, RESULT -> any();
    }
  }

  private void any() {
    switch (reader.peekId()) {
      case TlLimits.VECTOR_ID -> vector(new TlTypeRef.Vector(TlTypeRef.Builtin.OBJECT, false));
      case TlLimits.BOOL_TRUE_ID, TlLimits.BOOL_FALSE_ID -> reader.readInt();
      default -> boxed();
    }
  }

  private void boxed() {
    fields(layer.combinator(reader.readId()));
  }

  private void vector(TlTypeRef.Vector type) {
    int countAt = reader.position() + (type.bare() ? 0 : Integer.BYTES);
    int count = type.bare() ? reader.readBareVectorHeader() : reader.readVectorHeader();
    if (countAt >= target) {
      throw reached();
    }
    for (int i = 0; i < count; i++) {
      int length = path.length();
      path.append('[').append(i).append(']');
      value(type.element());
      path.setLength(length);
    }
  }

  private void fields(@Nullable TlCombinator combinator) {
    if (combinator == null) {
      throw new TlFormatException("unknown", reader.position());
    }
    Map<String, Integer> flags = new HashMap<>();
    for (TlParameter parameter : combinator.parameters()) {
      if (isPresent(parameter, flags)) {
        int length = path.length();
        path.append(length == 0 ? "" : ".").append(parameter.name());
        if (parameter.isFlags()) {
          flags.put(parameter.name(), reader.readInt());
        } else {
          value(parameter.type());
        }
        path.setLength(length);
      }
    }
  }

  private static boolean isPresent(TlParameter parameter, Map<String, Integer> flags) {
    if (parameter.isTrueFlag()) {
      return false;
    }
    String field = parameter.flagField();
    return field == null || (flags.getOrDefault(field, 0) >> parameter.flagBit() & 1) != 0;
  }
}
