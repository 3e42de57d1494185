package dev.mtproto.internal.transcode;

import org.jspecify.annotations.Nullable;

/** What is to be done for a field: compiled once from a parameter, then only read. */
final class FieldPlan {
  final String name;
  final FieldKind kind;

  /** Its place among the fields of its message. */
  final int index;

  final int number;
  final int tag;

  /** The place of the flags field that says whether it is there; -1 if it always is. */
  final int flagsIndex;

  final int flagMask;

  /** What an object, or each object of a vector, is. */
  final @Nullable OneofPlan type;

  FieldPlan(
      String name,
      FieldKind kind,
      int index,
      int number,
      int flagsIndex,
      int flagMask,
      @Nullable OneofPlan type) {
    this.name = name;
    this.kind = kind;
    this.index = index;
    this.number = number;
    this.tag = Wire.tag(number, kind.packed() ? Wire.LENGTH : kind.wire);
    this.flagsIndex = flagsIndex;
    this.flagMask = flagMask;
    this.type = type;
  }

  /** What an object, or each object of a vector, is. */
  OneofPlan objectType() {
    if (type == null) {
      throw new IllegalStateException(name + " is no object");
    }
    return type;
  }
}
