package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;
import java.util.List;

/**
 * Asks what became of messages.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service messages
 *     about messages</a>
 */
@TlType
interface MsgsStateReqType {
  @TlName("msgs_state_req")
  @TlConstructor(0xda69fb52)
  interface Regular {
    List<Long> msgIds();
  }
}
