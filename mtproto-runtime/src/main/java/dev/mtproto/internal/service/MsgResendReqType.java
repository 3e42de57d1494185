package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;
import java.util.List;

/**
 * Asks for messages to be sent again.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service messages
 *     about messages</a>
 */
@TlType
interface MsgResendReqType {
  @TlName("msg_resend_req")
  @TlConstructor(0x7d861a08)
  interface Regular {
    List<Long> msgIds();
  }
}
