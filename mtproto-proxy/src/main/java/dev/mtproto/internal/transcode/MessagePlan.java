package dev.mtproto.internal.transcode;

import java.util.Arrays;
import java.util.List;

/** The fields of a constructor or method, and which of them has which tag. */
final class MessagePlan {
  private static final byte NONE = -1;

  final int id;
  final String name;
  final FieldPlan[] fields;

  /** The same, as they are found in TL. */
  final FieldRun first;

  private final byte[] indexByTag;

  /** How long the latest of these messages was: so much room is left for the next one's length. */
  private int expected;

  MessagePlan(int id, String name, List<FieldPlan> fields) {
    if (fields.size() > Byte.MAX_VALUE) {
      throw new IllegalArgumentException(name + " has " + fields.size() + " fields");
    }
    this.id = id;
    this.name = name;
    this.fields = fields.toArray(FieldPlan[]::new);
    this.first = FieldRun.of(fields);
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

  /** How many bytes are likely for its length; threads may disagree, which costs them a move. */
  int expectedLengthBytes() {
    return Wire.varintSize(expected);
  }

  /** How many bytes are likely for the length of what has it under a tag and nothing else. */
  int expectedLengthBytesAround(int tag) {
    int inner = Wire.varintSize(expected);
    return Wire.varintSize(Wire.varintSize(tag) + inner + expected);
  }

  /** Says how long one of these messages was. */
  void wasLong(int size) {
    // Written seldom, since all threads read it.
    if (Wire.varintSize(size) != Wire.varintSize(expected)) {
      expected = size;
    }
  }

  /** The place of the field with this tag; negative if there is none, or of another wire type. */
  int indexOf(int tag) {
    return tag >= 0 && tag < indexByTag.length ? indexByTag[tag] : NONE;
  }
}
