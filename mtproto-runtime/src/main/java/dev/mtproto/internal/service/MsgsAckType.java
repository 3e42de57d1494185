package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;
import java.util.List;

/**
 * Messages that have been received.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service messages
 *     about messages</a>
 */
@TlType
interface MsgsAckType {
  @TlName("msgs_ack")
  @TlConstructor(0x62d6b459)
  interface Regular {
    List<Long> msgIds();
  }
}
