package dev.mtproto.internal.session;

import dev.mtproto.error.RpcException;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;

/**
 * Turns the answer to a call into its result. Thread-safe.
 *
 * @param layer knows the objects whose Type the method does not say
 * @param limits how large a packed answer may become
 */
public record Results(TlLayer layer, MessageLimits limits) {

  /**
   * Decodes an answer.
   *
   * @throws RpcException if it is an error
   * @throws dev.mtproto.error.TlFormatException if it is no result of the method
   */
  <R> R decode(TlRequest<R> request, byte[] answer) {
    byte[] body = answer;
    if (Gzip.isPacked(body, 0, body.length)) {
      body = Gzip.unpack(body, 0, body.length, limits.unpackedBytes());
    }
    if (body.length >= Integer.BYTES && new TlReader(body).peekId() == RpcError.ID) {
      RpcError error = RpcError.tlCodec().decode(body);
      throw RpcException.of(error.errorCode(), error.errorMessage(), request.tlName());
    }
    return request.resultCodec().decode(body, layer);
  }
}
