package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;

/**
 * What became of the session that was to be destroyed.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlType
interface DestroySessionResType {
  /** It is destroyed. */
  @TlName("destroy_session_ok")
  @TlConstructor(0xe22045fc)
  interface Ok {
    long sessionId();
  }

  /** There was none. */
  @TlName("destroy_session_none")
  @TlConstructor(0x62d350c9)
  interface None {
    long sessionId();
  }
}
