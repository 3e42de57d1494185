package dev.mtproto.internal.transcode;

import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlWriter;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Writes a Protocol Buffers message as TL bytes. Of each message the fields are found first, in
 * whatever order they come, and then written in TL's. For one use.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/#last-one-wins">Last one wins</a>
 */
final class ProtoToTl {
  private final MethodTable methods;
  private final List<MethodPlan> called;
  private final int maxBytes;
  private final BiConsumer<String, String> ignored;
  private final TlWriter out;
  private final FieldFrames frames = new FieldFrames();
  private int depth;

  /**
   * Begins with nothing written.
   *
   * @param called where the methods go that are met, outermost first
   * @param maxBytes the most that is written
   * @param ignored is told the message and the field of what is set though its bit is not
   */
  ProtoToTl(
      int capacity,
      MethodTable methods,
      List<MethodPlan> called,
      int maxBytes,
      BiConsumer<String, String> ignored) {
    this.out = new TlWriter(capacity);
    this.methods = methods;
    this.called = called;
    this.maxBytes = maxBytes;
    this.ignored = ignored;
  }

  byte[] request(MethodPlan method, byte[] proto) {
    method(method, Slice.of(proto));
    return out.toByteArray();
  }

  byte[] object(OneofPlan plan, byte[] proto) {
    object(plan, Slice.of(proto));
    return out.toByteArray();
  }

  byte[] vector(MessagePlan plan, byte[] proto) {
    fields(plan, Slice.of(proto));
    return out.toByteArray();
  }

  private void method(MethodPlan method, Slice message) {
    called.add(method);
    out.writeInt(method.request().id);
    fields(method.request(), message);
  }

  private void fields(MessagePlan plan, Slice message) {
    if (++depth > TlLimits.MAX_DEPTH) {
      throw new TranscodeException("is nested deeper than " + TlLimits.MAX_DEPTH);
    }
    int frame = frames.push(plan.fields.length);
    find(plan, frame, message);
    for (FieldPlan field : plan.fields) {
      if (isSent(plan, field, frame)) {
        field(field, frame, message);
      }
    }
    frames.pop(frame);
    depth--;
    if (out.length() > maxBytes) {
      throw new TranscodeException("is longer than " + maxBytes + " bytes in TL");
    }
  }

  private void find(MessagePlan plan, int frame, Slice message) {
    WireReader in = message.reader();
    while (in.hasMore()) {
      int at = in.position();
      int tag = in.readTag();
      int index = plan.indexOf(tag);
      if (index < 0) {
        in.skip(tag);
      } else {
        frames.found(frame, index, at, in.readValue(tag));
      }
    }
  }

  private boolean isSent(MessagePlan plan, FieldPlan field, int frame) {
    if (field.flagMask == 0) {
      return true;
    }
    boolean set = ((int) frames.value(frame, field.flagsIndex) & field.flagMask) != 0;
    if (!set && frames.count(frame, field.index) > 0) {
      ignored.accept(plan.name, field.name);
    }
    return set;
  }

  private void field(FieldPlan field, int frame, Slice message) {
    long value = frames.value(frame, field.index);
    switch (field.kind) {
      case FLAGS, INT -> out.writeInt((int) value);
      case LONG, DOUBLE -> out.writeLong(value);
      case STRING -> writeString(message.bytes(), value);
      case BYTES -> writeBytes(message.bytes(), value);
      case OBJECT, REQUEST -> object(field, frame, message);
      default -> vector(field, frame, message);
    }
  }

  private void object(FieldPlan field, int frame, Slice message) {
    int count = frames.count(frame, field.index);
    if (count == 0) {
      throw new TranscodeException("is missing").in(field.name);
    }
    element(
        field,
        count == 1
            ? message.at(frames.value(frame, field.index))
            : message.merged(field.tag, frames.first(frame, field.index), count));
  }

  private void element(FieldPlan field, Slice value) {
    try {
      if (field.kind == FieldKind.REQUEST) {
        any(value);
      } else {
        object(field.objectType(), value);
      }
    } catch (TranscodeException e) {
      throw e.in(field.name);
    }
  }

  /** The member that is set last; what came before of the same member is merged with it. */
  private void object(OneofPlan type, Slice message) {
    OneofPlan.Member member = null;
    int first = 0;
    int count = 0;
    long place = 0;
    WireReader in = message.reader();
    while (in.hasMore()) {
      int at = in.position();
      int tag = in.readTag();
      OneofPlan.Member found = type.withNumber(Wire.numberOf(tag));
      if (found == null || found.tag() != tag) {
        in.skip(tag);
        continue;
      }
      place = in.readValue(tag);
      first = found == member ? first : at;
      count = found == member ? count + 1 : 1;
      member = found;
    }
    if (member == null) {
      throw new TranscodeException("has none of the constructors of " + type.name);
    }
    Slice value = count == 1 ? message.at(place) : message.merged(member.tag(), first, count);
    constructor(member.message(), value);
  }

  private void constructor(MessagePlan plan, Slice value) {
    out.writeInt(plan.id);
    try {
      fields(plan, value);
    } catch (TranscodeException e) {
      throw e.in(plan.name);
    }
  }

  private void any(Slice message) {
    AnyMessage any = AnyMessage.read(message);
    MethodPlan method = methods.ofRequest(any.name());
    if (method == null) {
      throw new TranscodeException("holds no request of this layer: " + any.name());
    }
    try {
      method(method, any.value());
    } catch (TranscodeException e) {
      throw e.in(method.request().name);
    }
  }

  private void vector(FieldPlan field, int frame, Slice message) {
    int count = frames.count(frame, field.index);
    int header = out.length();
    out.writeVectorHeader(count);
    int first = frames.first(frame, field.index);
    WireReader in = new WireReader(message.bytes(), first, message.to());
    int unpacked = Wire.tag(field.number, field.kind.wire);
    int elements = 0;
    for (int found = 0; found < count; ) {
      int tag = in.readTag();
      if (tag == field.tag || tag == unpacked) {
        found++;
        elements += elements(field, tag, in, message);
      } else {
        in.skip(tag);
      }
    }
    out.setInt(header + Integer.BYTES, elements);
  }

  /** Writes what stands after a tag of a vector: one element, or a packed run of numbers. */
  private int elements(FieldPlan field, int tag, WireReader in, Slice message) {
    if (!field.kind.packed()) {
      long place = in.readValue(tag);
      switch (field.kind) {
        case STRINGS -> writeString(message.bytes(), place);
        case BYTE_STRINGS -> writeBytes(message.bytes(), place);
        default -> element(field, message.at(place));
      }
      return 1;
    }
    if (Wire.typeOf(tag) != Wire.LENGTH) {
      writeNumber(field.kind, in.readValue(tag));
      return 1;
    }
    return packed(field.kind, message.at(in.readValue(tag)).reader());
  }

  private int packed(FieldKind kind, WireReader run) {
    int count = 0;
    while (run.hasMore()) {
      writeNumber(kind, kind == FieldKind.DOUBLES ? run.readFixed64() : run.readVarint());
      count++;
    }
    return count;
  }

  private void writeNumber(FieldKind kind, long value) {
    if (kind == FieldKind.INTS) {
      out.writeInt((int) value);
    } else {
      out.writeLong(value);
    }
  }

  private void writeString(byte[] bytes, long place) {
    int from = Place.from(place);
    int size = Place.to(place) - from;
    byte[] repaired = Utf8Repair.repair(bytes, from, size);
    if (repaired != null) {
      write(repaired, 0, repaired.length);
    } else {
      write(bytes, from, size);
    }
  }

  private void writeBytes(byte[] bytes, long place) {
    int from = Place.from(place);
    write(bytes, from, Place.to(place) - from);
  }

  private void write(byte[] bytes, int from, int size) {
    if (size > TlLimits.MAX_STRING_BYTES) {
      throw new TranscodeException("has a string longer than TL can have");
    }
    out.writeBytes(bytes, from, size);
  }
}
