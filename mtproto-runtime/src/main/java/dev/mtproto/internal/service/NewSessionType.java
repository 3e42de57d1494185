package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.annotations.TlType;

/**
 * That the server has begun a new session.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlType
interface NewSessionType {
  @TlName("new_session_created")
  @TlConstructor(0x9ec20908)
  interface Created {
    long firstMsgId();

    long uniqueId();

    @TlSecret
    long serverSalt();
  }
}
