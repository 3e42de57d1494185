package dev.mtproto.internal.transcode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a message that stand one after the other, all of them there. Where the last of them is
 * a flags field, its value says which fields come next: what was found out for a value is kept, so
 * that nobody asks bit after bit in every message. Safe for use by any number of threads.
 */
final class FieldRun {
  /** A value's place is made of its upper bits, after the multiplication has spread them. */
  private static final int SPREAD = 0x9e3779b9;

  private static final int SLOT_BITS = 4;

  final FieldPlan[] fields;

  /** What comes after them, as far as the value of the last one wants it. */
  private final List<FieldPlan> rest;

  private final int flagsIndex;

  /** The latest values; whoever does not see another thread's finds out once more. */
  private final @Nullable Next[] known;

  private FieldRun(FieldPlan[] fields, List<FieldPlan> rest) {
    this.fields = fields;
    this.rest = rest;
    this.flagsIndex = rest.isEmpty() ? -1 : fields[fields.length - 1].index;
    this.known = new Next[rest.isEmpty() ? 0 : 1 << SLOT_BITS];
  }

  /** What follows a value. */
  private record Next(int flags, FieldRun run) {}

  /** The first of a message's fields. */
  static FieldRun of(List<FieldPlan> fields) {
    int count = 0;
    while (count < fields.size()) {
      int index = fields.get(count).index;
      count++;
      if (fields.stream().anyMatch(later -> later.flagsIndex == index)) {
        break;
      }
    }
    FieldPlan[] there = fields.subList(0, count).toArray(FieldPlan[]::new);
    return new FieldRun(there, List.copyOf(fields.subList(count, fields.size())));
  }

  /** The fields that come next; null if these were the last. */
  @Nullable FieldRun after(int flags) {
    if (known.length == 0) {
      return null;
    }
    int slot = flags * SPREAD >>> (Integer.SIZE - SLOT_BITS);
    Next next = known[slot];
    if (next == null || next.flags != flags) {
      next = new Next(flags, resolve(flags));
      known[slot] = next;
    }
    return next.run;
  }

  private FieldRun resolve(int flags) {
    List<FieldPlan> wanted = new ArrayList<>();
    for (FieldPlan field : rest) {
      if (field.flagsIndex != flagsIndex || (flags & field.flagMask) != 0) {
        wanted.add(field);
      }
    }
    return of(wanted);
  }
}
