package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;

/**
 * A call that failed.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlType
interface RpcErrorType {
  @TlName("rpc_error")
  @TlConstructor(0x2144ca19)
  interface Regular {
    int errorCode();

    String errorMessage();
  }
}
