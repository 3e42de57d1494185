package acme;

import dev.mtproto.annotations.*;

@TlType
interface InputPeerType {
  @TlConstructor(0x179be864)
  interface Chat {
    int chatId();
  }

  @TlConstructor(0x7f3b18ea)
  interface Empty {}

  /** With an id that was copied. */
  @TlConstructor(0x7f3b18ea)
  interface Self {}
}
