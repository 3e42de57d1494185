package dev.mtproto.tl.json;

import dev.mtproto.tl.TlWriter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes one object whose fields may come in any order. In the order of the schema they are written
 * where they belong; else each is written where it comes, and all are put into order at the end.
 */
final class ObjectWriter {
  private static final int NOWHERE = -1;

  private final ObjectPlan plan;
  private final TlWriter writer;
  private final boolean boxed;
  private final int start;
  private final int[] from;
  private final int[] to;
  private final boolean[] present;
  private final int[] flags;
  private boolean inOrder = true;
  private int next;

  ObjectWriter(ObjectPlan plan, TlWriter writer, boolean boxed) {
    this.plan = plan;
    this.writer = writer;
    this.boxed = boxed;
    this.start = writer.length();
    this.from = new int[plan.size()];
    this.to = new int[plan.size()];
    this.present = new boolean[plan.size()];
    this.flags = new int[plan.size()];
    Arrays.fill(from, NOWHERE);
    if (boxed) {
      writer.writeInt(plan.id());
    }
  }

  String name() {
    return plan.combinator().name();
  }

  /** Where a field stands; -1 if there is none of that name that may be given. */
  int indexOf(String field) {
    int index = plan.indexOf(field, next);
    return index >= 0 && plan.field(index).isFlags() ? -1 : index;
  }

  /** Whether a field has been begun already. */
  boolean has(int index) {
    return from[index] != NOWHERE;
  }

  /** Says that a field's value is written next. */
  FieldPlan begin(int index) {
    if (index < next) {
      inOrder = false;
    } else if (inOrder) {
      reserveFlags(index);
      next = index + 1;
    }
    from[index] = writer.length();
    return plan.field(index);
  }

  /** Leaves room for the flags fields before a field. */
  private void reserveFlags(int index) {
    for (int i = next; i < index; i++) {
      if (plan.field(i).isFlags()) {
        from[i] = writer.length();
        writer.writeInt(0);
      }
    }
  }

  /** Says that a field's value has been written. */
  void end(int index) {
    FieldPlan field = plan.field(index);
    to[index] = writer.length();
    present[index] = true;
    if (field.isOptional()) {
      flags[field.flagsIndex()] |= field.mask();
    }
  }

  /** The first field that must be there and is not; null if none is missing. */
  @Nullable String missing() {
    for (int i = 0; i < present.length; i++) {
      FieldPlan field = plan.field(i);
      boolean needed = !field.isOptional() || (flags[field.flagsIndex()] & field.mask()) != 0;
      if (needed && !present[i] && !field.isFlags()) {
        return field.name();
      }
    }
    return null;
  }

  /** Completes the object. */
  void finish() {
    if (inOrder) {
      reserveFlags(plan.size());
      setFlags();
    } else {
      reorder();
    }
  }

  private void setFlags() {
    for (int i = 0; i < flags.length; i++) {
      if (flags[i] != 0) {
        writer.setInt(from[i], flags[i]);
      }
    }
  }

  private void reorder() {
    TlWriter ordered = new TlWriter();
    if (boxed) {
      ordered.writeInt(plan.id());
    }
    for (int i = 0; i < present.length; i++) {
      if (plan.field(i).isFlags()) {
        ordered.writeInt(flags[i]);
      } else if (present[i]) {
        ordered.writeRaw(writer.array(), from[i], to[i] - from[i]);
      }
    }
    writer.truncate(start);
    writer.writeRaw(ordered.array(), 0, ordered.length());
  }
}
