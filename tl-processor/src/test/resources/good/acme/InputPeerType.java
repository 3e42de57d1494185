package acme;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/** Where a message goes, as {@link MessageType} has it. */
@TlType
interface InputPeerType {
  @TlConstructor(0x7f3b18ea)
  interface Empty {}

  /** A group. */
  @TlConstructor(0x179be863)
  interface Chat {
    /** The group's id. */
    int chatId();
  }

  @TlConstructor(0x7b8e7de6)
  interface User {
    int userId();

    @TlSecret
    long accessHash();
  }
}
