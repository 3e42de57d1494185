package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;

/**
 * What became of a call whose answer is no longer wanted.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlName("RpcDropAnswer")
@TlType
interface DroppedAnswerType {
  /** The server knows nothing of it, or has answered already. */
  @TlName("rpc_answer_unknown")
  @TlConstructor(0x5e2ad36e)
  interface Unknown {}

  /** It was running; its answer will not be sent. */
  @TlName("rpc_answer_dropped_running")
  @TlConstructor(0xcd78e586)
  interface DroppedRunning {}

  /** Its answer was waiting and is forgotten. */
  @TlName("rpc_answer_dropped")
  @TlConstructor(0xa43ad8b7)
  interface Dropped {
    long msgId();

    int seqNo();

    int bytes();
  }
}
