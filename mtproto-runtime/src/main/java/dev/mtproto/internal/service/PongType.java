package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/**
 * The answer to a ping.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlType
@TlConstructor(0x347773c5)
interface PongType {
  long msgId();

  long pingId();
}
