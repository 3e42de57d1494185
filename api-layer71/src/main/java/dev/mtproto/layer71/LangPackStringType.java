package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlFlags;
import dev.mtproto.annotations.TlType;
import org.jspecify.annotations.Nullable;

/** {@code LangPackString}. */
@TlType
interface LangPackStringType {
  /** {@code langPackString}. */
  @TlConstructor(0xcad181f6)
  interface Regular {
    String key();

    String value();
  }

  /** {@code langPackStringPluralized}. */
  @TlConstructor(0x6c47ac9f)
  interface Pluralized {
    @TlFlags("flags")
    String key();

    @TlFlag(0)
    @Nullable String zeroValue();

    @TlFlag(1)
    @Nullable String oneValue();

    @TlFlag(2)
    @Nullable String twoValue();

    @TlFlag(3)
    @Nullable String fewValue();

    @TlFlag(4)
    @Nullable String manyValue();

    String otherValue();
  }

  /** {@code langPackStringDeleted}. */
  @TlConstructor(0x2979eeb2)
  interface Deleted {
    String key();
  }
}
