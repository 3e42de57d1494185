package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;

/**
 * How long the server may hold an HTTP request back.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlType
interface HttpWaitType {
  @TlName("http_wait")
  @TlConstructor(0x9299359f)
  interface Regular {
    int maxDelay();

    int waitAfter();

    int maxWait();
  }
}
