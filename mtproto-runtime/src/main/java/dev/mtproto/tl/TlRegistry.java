package dev.mtproto.tl;

import org.jspecify.annotations.Nullable;

/** Finds the codec of what begins with an id; needed where the Type is not known beforehand. */
@FunctionalInterface
public interface TlRegistry {
  /** A registry that knows nothing. */
  TlRegistry EMPTY = id -> null;

  /**
   * The boxed codec of the constructor's Type, or of the method; null if the id is not known.
   *
   * @param id a constructor's or method's id
   */
  @Nullable TlCodec<? extends TlObject> codec(int id);
}
