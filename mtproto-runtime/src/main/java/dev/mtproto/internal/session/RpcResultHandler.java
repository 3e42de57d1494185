package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.tl.TlReader;

/**
 * The answer to a call. Only its id is read here; the result is unpacked and decoded elsewhere, by
 * who wants it.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages#response-to-an-rpc-query">
 *     Response to an RPC query</a>
 */
final class RpcResultHandler implements MessageHandler {
  /** The id of {@code rpc_result}. */
  static final int ID = 0xf35c6d01;

  private final Inbound session;

  RpcResultHandler(Inbound session) {
    this.session = session;
  }

  @Override
  public void handle(MessageView message, TlReader body) {
    body.expectId(ID, "rpc_result");
    long requestId = body.readLong();
    if (body.peekId() == RpcError.ID) {
      session.fail(requestId, message.id(), message.copy(body.position()));
    } else {
      session.answer(requestId, message.id(), message.copy(body.position()), true);
    }
  }
}
