package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes as TL, in one pass, what encoders write: each field once, in the order of the numbers,
 * which is TL's order too. Whatever else a message may be, wrong included, is left to {@link
 * ProtoToTl}. For one use.
 */
final class OrderedProtoToTl {
  private static final Unusual UNUSUAL = new Unusual();
  private static final int NO_TAG = 0;

  private final byte[] bytes;
  private final WireReader in;
  private final TlWriter out;
  private final int maxBytes;

  /** The flags field that was read last. */
  private int flags;

  private int depth;

  private OrderedProtoToTl(byte[] bytes, int maxBytes) {
    this.bytes = bytes;
    this.in = new WireReader(bytes, 0, bytes.length);
    this.out = new TlWriter(bytes.length + (bytes.length >> 2) + 64);
    this.maxBytes = maxBytes;
  }

  /** That this is for the other class; it says nothing and costs nothing. */
  private static final class Unusual extends RuntimeException {
    Unusual() {
      super(null, null, false, false);
    }
  }

  /** A request that calls nothing within itself; null if the message is unusual. */
  static byte @Nullable [] request(MethodPlan method, byte[] message, int maxBytes) {
    return run(message, maxBytes, ordered -> ordered.constructor(method.request(), message.length));
  }

  /** An object; null if the message is unusual. */
  static byte @Nullable [] object(OneofPlan type, byte[] message, int maxBytes) {
    return run(message, maxBytes, ordered -> ordered.member(type, message.length));
  }

  private interface Whole {
    void write(OrderedProtoToTl ordered);
  }

  private static byte @Nullable [] run(byte[] message, int maxBytes, Whole whole) {
    OrderedProtoToTl ordered = new OrderedProtoToTl(message, maxBytes);
    try {
      whole.write(ordered);
      return ordered.out.toByteArray();
    } catch (Unusual | TranscodeException unusual) {
      return null;
    }
  }

  private void constructor(MessagePlan plan, int end) {
    out.writeInt(plan.id);
    if (++depth > TlLimits.MAX_DEPTH) {
      throw UNUSUAL;
    }
    fields(plan.first, end);
    depth--;
    if (out.length() > maxBytes) {
      throw UNUSUAL;
    }
  }

  private void fields(FieldRun first, int end) {
    int tag = nextTag(end);
    for (FieldRun run = first; run != null; run = run.after(flags)) {
      for (FieldPlan field : run.fields) {
        if (tag != field.tag) {
          absent(field);
        } else {
          tag = field.kind.repeated ? vector(field, tag, end) : field(field, end);
        }
      }
    }
    if (tag != NO_TAG) {
      throw UNUSUAL;
    }
  }

  private int nextTag(int end) {
    if (in.position() < end) {
      return in.readTag();
    }
    if (in.position() > end) {
      throw UNUSUAL;
    }
    return NO_TAG;
  }

  /** Writes a field that is there; the tag after it. */
  private int field(FieldPlan field, int end) {
    switch (field.kind) {
      case FLAGS -> out.writeInt(flags = (int) in.readVarint());
      case INT -> out.writeInt((int) in.readVarint());
      case LONG -> out.writeLong(in.readVarint());
      case DOUBLE -> out.writeLong(in.readFixed64());
      case STRING -> writeString();
      case BYTES -> writeBytes(in.readPlace());
      case OBJECT -> member(field.objectType(), in.readEnd());
      default -> throw UNUSUAL;
    }
    return nextTag(end);
  }

  private void absent(FieldPlan field) {
    switch (field.kind) {
      case FLAGS -> out.writeInt(flags = 0);
      case INT -> out.writeInt(0);
      case LONG, DOUBLE -> out.writeLong(0);
      case STRING, BYTES -> out.writeBytes(bytes, 0, 0);
      case OBJECT, REQUEST -> throw UNUSUAL;
      default -> out.writeVectorHeader(0);
    }
  }

  /** Writes a vector that has elements; the tag after them. */
  private int vector(FieldPlan field, int first, int end) {
    int header = out.length();
    out.writeVectorHeader(0);
    int count = 0;
    int tag = first;
    while (tag == field.tag) {
      count += elements(field);
      tag = nextTag(end);
    }
    out.setInt(header + Integer.BYTES, count);
    return tag;
  }

  /** Writes one element, or a packed run of numbers. */
  private int elements(FieldPlan field) {
    switch (field.kind) {
      case OBJECTS -> member(field.objectType(), in.readEnd());
      case STRINGS -> writeString();
      case BYTE_STRINGS -> writeBytes(in.readPlace());
      default -> {
        return numbers(field.kind, in.readEnd());
      }
    }
    return 1;
  }

  private int numbers(FieldKind kind, int end) {
    int count = 0;
    for (; in.position() < end; count++) {
      switch (kind) {
        case INTS -> out.writeInt((int) in.readVarint());
        case LONGS -> out.writeLong(in.readVarint());
        default -> out.writeLong(in.readFixed64());
      }
    }
    if (in.position() > end) {
      throw UNUSUAL;
    }
    return count;
  }

  /** Writes an object whose message, up to its end, has one constructor and nothing else. */
  private void member(OneofPlan type, int end) {
    int tag = nextTag(end);
    OneofPlan.Member member = type.withNumber(Wire.numberOf(tag));
    if (member == null || member.tag() != tag || in.readEnd() != end) {
      throw UNUSUAL;
    }
    constructor(member.message(), end);
  }

  private void writeString() {
    long place = in.readPlace();
    int from = Place.from(place);
    byte[] repaired = Utf8Repair.repair(bytes, from, Place.to(place) - from);
    if (repaired != null) {
      throw UNUSUAL;
    }
    writeBytes(place);
  }

  private void writeBytes(long place) {
    int from = Place.from(place);
    int size = Place.to(place) - from;
    if (size > TlLimits.MAX_STRING_BYTES) {
      throw UNUSUAL;
    }
    out.writeBytes(bytes, from, size);
  }
}
