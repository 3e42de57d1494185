package dev.mtproto.internal.transcode;

import java.util.List;

/**
 * One pass over the TL bytes of a call that writes nothing: it fails where {@link TlToProto} would,
 * and meets the same methods. For one use.
 */
final class TlCheck {
  private final TlCursor in;
  private final MethodTable methods;
  private final List<MethodPlan> called;

  /** The flags field that was read last. */
  private int flags;

  /**
   * Begins at the start of the bytes.
   *
   * @param called where the methods go that are met, outermost first
   */
  TlCheck(byte[] tl, MethodTable methods, List<MethodPlan> called) {
    this.in = new TlCursor(tl);
    this.methods = methods;
    this.called = called;
  }

  /** Reads a boxed call to its end. */
  void request() {
    call();
    in.expectEnd();
  }

  private void call() {
    MethodPlan method = in.readMethod(methods);
    called.add(method);
    fields(method.request());
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
      case FLAGS -> flags = in.readInt();
      case INT -> in.readInt();
      case LONG, DOUBLE -> in.readLong();
      case STRING, BYTES -> in.readString();
      case OBJECT -> object(field);
      case REQUEST -> call();
      case INTS -> in.skip(Integer.BYTES * in.readVectorHeader(Integer.BYTES));
      case LONGS, DOUBLES -> in.skip(Long.BYTES * in.readVectorHeader(Long.BYTES));
      default -> elements(field);
    }
  }

  private void elements(FieldPlan field) {
    int count = in.readVectorHeader(Integer.BYTES);
    for (int i = 0; i < count; i++) {
      if (field.kind == FieldKind.OBJECTS) {
        object(field);
      } else {
        in.readString();
      }
    }
  }

  private void object(FieldPlan field) {
    fields(in.readMember(field.objectType()).message());
  }
}
