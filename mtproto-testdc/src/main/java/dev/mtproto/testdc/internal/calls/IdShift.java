package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import org.jspecify.annotations.Nullable;

/**
 * Ids of users, groups and channels as a newer layer's clients see them: Telegram's have outgrown
 * 32 bits, while the world's are those of layer 71. What is an {@code int} in one layer and a
 * {@code long} in the other, and is called an id, is one of them.
 *
 * @param by by how much they are larger for those clients; 0 for not at all
 */
record IdShift(long by) {
  static final IdShift NONE = new IdShift(0);

  /** A parameter's value, as the layer has it that the parameter is of. */
  @Nullable Object shifted(TlParameter parameter, @Nullable Object value) {
    boolean isId = parameter.name().equals("id") || parameter.name().endsWith("_id");
    if (by == 0 || !isId) {
      return value;
    }
    if (parameter.type() == TlTypeRef.Builtin.LONG
        && value instanceof Integer small
        && small != 0) {
      return small + by;
    }
    if (parameter.type() == TlTypeRef.Builtin.INT && value instanceof Long wide && wide != 0) {
      return (int) (wide - by);
    }
    return value;
  }
}
