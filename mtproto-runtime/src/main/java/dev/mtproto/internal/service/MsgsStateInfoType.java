package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlString;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/**
 * What became of the messages asked about, a byte each.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service messages
 *     about messages</a>
 */
@TlType
interface MsgsStateInfoType {
  @TlName("msgs_state_info")
  @TlConstructor(0x04deb57d)
  interface Regular {
    long reqMsgId();

    @TlString
    ByteString info();
  }
}
