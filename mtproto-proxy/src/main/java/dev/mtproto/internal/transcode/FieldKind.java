package dev.mtproto.internal.transcode;

/** How a field is written in TL and in Protocol Buffers. */
enum FieldKind {
  FLAGS(Wire.VARINT, false),
  INT(Wire.VARINT, false),
  LONG(Wire.VARINT, false),
  DOUBLE(Wire.FIXED64, false),
  STRING(Wire.LENGTH, false),
  BYTES(Wire.LENGTH, false),
  OBJECT(Wire.LENGTH, false),
  REQUEST(Wire.LENGTH, false),
  INTS(Wire.VARINT, true),
  LONGS(Wire.VARINT, true),
  DOUBLES(Wire.FIXED64, true),
  STRINGS(Wire.LENGTH, true),
  BYTE_STRINGS(Wire.LENGTH, true),
  OBJECTS(Wire.LENGTH, true);

  /** The wire type of a value; packed values have {@link Wire#LENGTH} around them. */
  final int wire;

  final boolean repeated;

  FieldKind(int wire, boolean repeated) {
    this.wire = wire;
    this.repeated = repeated;
  }

  /** Whether it is written as one run of numbers without tags. */
  boolean packed() {
    return repeated && wire != Wire.LENGTH;
  }

  FieldKind inVector() {
    return switch (this) {
      case INT -> INTS;
      case LONG -> LONGS;
      case DOUBLE -> DOUBLES;
      case STRING -> STRINGS;
      case BYTES -> BYTE_STRINGS;
      case OBJECT -> OBJECTS;
      default -> throw new IllegalArgumentException("no vector of " + this);
    };
  }
}
