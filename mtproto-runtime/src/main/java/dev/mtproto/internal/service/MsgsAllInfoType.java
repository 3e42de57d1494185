package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlString;
import dev.mtproto.annotations.TlType;
import java.util.List;
import okio.ByteString;

/**
 * What became of messages, a byte each, unasked.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service messages
 *     about messages</a>
 */
@TlType
interface MsgsAllInfoType {
  @TlName("msgs_all_info")
  @TlConstructor(0x8cc0d131)
  interface Regular {
    List<Long> msgIds();

    @TlString
    ByteString info();
  }
}
