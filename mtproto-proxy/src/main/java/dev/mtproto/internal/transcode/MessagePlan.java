package dev.mtproto.internal.transcode;

import java.util.Arrays;
import java.util.List;

/** The fields of a constructor or method, and which of them has which tag. */
final class MessagePlan {
  private static final byte NONE = -1;

  final int id;
  final String name;
  final FieldPlan[] fields;
  private final byte[] indexByTag;

  MessagePlan(int id, String name, List<FieldPlan> fields) {
    if (fields.size() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException(name + " has " + fields.size() + " fields");
    }
    this.id = id;
    this.name = name;
    this.fields = fields.toArray(FieldPlan[]::new);
    int highest = fields.stream().mapToInt(field -> field.number).max().orElse(0);
    indexByTag = new byte[Wire.tag(highest + 1, 0)];
    Arrays.fill(indexByTag, NONE);
    for (FieldPlan field : fields) {
      indexByTag[field.tag] = (byte) field.index;
      if (field.kind.packed()) {
        indexByTag[Wire.tag(field.number, field.kind.wire)] = (byte) field.index;
      }
    }
  }

  /** The place of the field with this tag; negative if there is none, or of another wire type. */
  int indexOf(int tag) {
    return tag >= 0 && tag < indexByTag.length ? indexByTag[tag] : NONE;
  }
}
