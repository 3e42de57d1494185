package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/**
 * A message that the other side could not accept.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service messages
 *     about messages</a>
 */
@TlType
interface BadMsgNotificationType {
  /** Wrong id, sequence number or container. */
  @TlName("bad_msg_notification")
  @TlConstructor(0xa7eff811)
  interface Regular {
    long badMsgId();

    int badMsgSeqno();

    int errorCode();
  }

  /** Wrong salt; this one is right. */
  @TlName("bad_server_salt")
  @TlConstructor(0xedab447b)
  interface ServerSalt {
    long badMsgId();

    int badMsgSeqno();

    int errorCode();

    @TlSecret
    long newServerSalt();
  }
}
