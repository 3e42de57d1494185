package dev.mtproto.sample;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Two flags fields, a shared bit and the last bit. */
@TlType
@TlConstructor(0x23ab5e58)
interface OptionsType {
  @TlFlag(0)
  boolean silent();

  @TlFlag(1)
  @Nullable Integer id();

  @TlFlag(1)
  @Nullable String name();

  int peer();

  @TlFlag(field = "flags2", value = 31)
  @Nullable Long big();

  @TlFlag(field = "flags2", value = 0)
  @Nullable List<Peer> peers();
}
