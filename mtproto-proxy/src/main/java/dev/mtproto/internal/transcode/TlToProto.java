package dev.mtproto.internal.transcode;

import java.util.List;

/** One pass over TL bytes that writes them as a Protocol Buffers message. For one use. */
final class TlToProto {
  private final TlCursor in;
  private final WireWriter out;
  private final MethodTable methods;
  private final List<MethodPlan> called;

  /** The flags field that was read last. */
  private int flags;

  /**
   * Begins at the start of the bytes.
   *
   * @param called where the methods go that are met, outermost first
   */
  TlToProto(byte[] tl, MethodTable methods, List<MethodPlan> called) {
    this.in = new TlCursor(tl);
    this.out = new WireWriter(tl.length + (tl.length >> 2));
    this.methods = methods;
    this.called = called;
  }

  /** Writes a method's result; {@code inner} is what the innermost call results in. */
  byte[] answer(AnswerPlan plan, AnswerPlan inner) {
    if (plan == AnswerPlan.ANY) {
      out.writeBytes(AnyMessage.URL_TAG, AnyMessage.url(inner.name()));
      int value = out.open(AnyMessage.VALUE_TAG);
      answer(inner);
      out.closeUnlessEmpty(value);
    } else {
      answer(plan);
    }
    return end();
  }

  private void answer(AnswerPlan plan) {
    if (plan.vector() != null) {
      fields(plan.vector());
    } else {
      member(in.readMember(plan.objectType()));
    }
  }

  /** Writes a boxed object as a message that holds one of several. */
  byte[] object(OneofPlan plan) {
    member(in.readMember(plan));
    return end();
  }

  /** Writes a boxed object of this constructor as an Any. */
  byte[] any(MessagePlan constructor) {
    in.readInt();
    out.writeBytes(AnyMessage.URL_TAG, AnyMessage.url(constructor.name));
    int value = out.open(AnyMessage.VALUE_TAG);
    fields(constructor);
    out.closeUnlessEmpty(value);
    return end();
  }

  /** Writes a boxed call as its request message. */
  byte[] request() {
    fields(readMethod().request());
    return end();
  }

  private byte[] end() {
    in.expectEnd();
    return out.toByteArray();
  }

  private MethodPlan readMethod() {
    MethodPlan method = in.readMethod(methods);
    called.add(method);
    return method;
  }

  private void fields(MessagePlan plan) {
    in.enter();
    for (FieldRun run = plan.first; run != null; run = run.after(flags)) {
      for (FieldPlan field : run.fields) {
        field(field);
      }
    }
    in.leave();
  }

  private void field(FieldPlan field) {
    switch (field.kind) {
      case FLAGS -> writeInt(field, flags = in.readInt());
      case INT -> writeInt(field, in.readInt());
      case LONG -> writeLong(field, in.readLong());
      case DOUBLE -> writeDouble(field, in.readLong());
      case STRING -> writeString(field, false);
      case BYTES -> writeBytes(field, false);
      case OBJECT -> writeObject(field, field.objectType());
      case REQUEST -> writeRequest(field);
      default -> vector(field);
    }
  }

  private void vector(FieldPlan field) {
    switch (field.kind) {
      case INTS -> writeInts(field);
      case LONGS -> writeLongs(field);
      case DOUBLES -> writeDoubles(field);
      default -> elements(field);
    }
  }

  private void elements(FieldPlan field) {
    int count = in.readVectorHeader(Integer.BYTES);
    for (int i = 0; i < count; i++) {
      switch (field.kind) {
        case STRINGS -> writeString(field, true);
        case BYTE_STRINGS -> writeBytes(field, true);
        default -> writeObject(field, field.objectType());
      }
    }
  }

  private void writeInt(FieldPlan field, int value) {
    if (value != 0) {
      out.writeVarint(field.tag, value);
    }
  }

  private void writeLong(FieldPlan field, long value) {
    if (value != 0) {
      out.writeVarint(field.tag, value);
    }
  }

  private void writeDouble(FieldPlan field, long bits) {
    if (bits != 0) {
      out.writeFixed64(field.tag, bits);
    }
  }

  private void writeString(FieldPlan field, boolean evenEmpty) {
    int size = in.readString();
    byte[] repaired = Utf8Repair.repair(in.bytes, in.stringOffset, size);
    if (repaired != null) {
      out.writeBytes(field.tag, repaired);
    } else if (size > 0 || evenEmpty) {
      out.writeBytes(field.tag, in.bytes, in.stringOffset, size);
    }
  }

  private void writeBytes(FieldPlan field, boolean evenEmpty) {
    int size = in.readString();
    if (size > 0 || evenEmpty) {
      out.writeBytes(field.tag, in.bytes, in.stringOffset, size);
    }
  }

  private void writeObject(FieldPlan field, OneofPlan type) {
    OneofPlan.Member member = in.readMember(type);
    int room = member.message().expectedLengthBytesAround(member.tag());
    int length = out.open(field.tag, room);
    member(member);
    out.close(length, room);
  }

  private void member(OneofPlan.Member member) {
    MessagePlan message = member.message();
    int room = message.expectedLengthBytes();
    int length = out.open(member.tag(), room);
    fields(message);
    message.wasLong(out.close(length, room));
  }

  private void writeRequest(FieldPlan field) {
    MethodPlan method = readMethod();
    int length = out.open(field.tag);
    out.writeBytes(AnyMessage.URL_TAG, AnyMessage.url(method.request().name));
    int value = out.open(AnyMessage.VALUE_TAG);
    fields(method.request());
    out.closeUnlessEmpty(value);
    out.close(length);
  }

  private void writeInts(FieldPlan field) {
    int count = in.readVectorHeader(Integer.BYTES);
    if (count > 0) {
      int length = out.open(field.tag);
      for (int i = 0; i < count; i++) {
        out.writeVarint(in.readInt());
      }
      out.close(length);
    }
  }

  private void writeLongs(FieldPlan field) {
    int count = in.readVectorHeader(Long.BYTES);
    if (count > 0) {
      int length = out.open(field.tag);
      for (int i = 0; i < count; i++) {
        out.writeVarint(in.readLong());
      }
      out.close(length);
    }
  }

  private void writeDoubles(FieldPlan field) {
    int count = in.readVectorHeader(Long.BYTES);
    if (count > 0) {
      int length = out.open(field.tag);
      for (int i = 0; i < count; i++) {
        out.writeFixed64(in.readLong());
      }
      out.close(length);
    }
  }
}
