package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;

/**
 * That an answer exists which may not have arrived.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages_about_messages">Service messages
 *     about messages</a>
 */
@TlType
interface MsgDetailedInfoType {
  /** The answer to a message received twice. */
  @TlName("msg_detailed_info")
  @TlConstructor(0x276d3ec6)
  interface Regular {
    long msgId();

    long answerMsgId();

    int bytes();

    int status();
  }

  /** A message that answers nothing. */
  @TlName("msg_new_detailed_info")
  @TlConstructor(0x809db6df)
  interface New {
    long answerMsgId();

    int bytes();

    int status();
  }
}
