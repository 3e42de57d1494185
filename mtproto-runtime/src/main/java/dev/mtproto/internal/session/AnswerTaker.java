package dev.mtproto.internal.session;

/**
 * Where the answer to a message goes. One of {@link #succeed} and {@link #fail} is called, once,
 * without any lock, by the reader thread or another one that must not wait; so an implementation
 * only hands over.
 */
interface AnswerTaker {
  /**
   * The answer came.
   *
   * @param body an object, boxed, perhaps packed, perhaps an {@code rpc_error}
   * @param handover takes what the executor is to do with it
   */
  void succeed(byte[] body, Handover handover);

  /** No answer will come. */
  void fail(RuntimeException problem);

  /** Whether the server is to be asked to say at once that it has the message. */
  default boolean wantsReceipt() {
    return false;
  }

  /** The server has the message; of use only if that was asked. May be called more than once. */
  default void received() {}
}
