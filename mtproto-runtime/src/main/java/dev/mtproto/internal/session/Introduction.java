package dev.mtproto.internal.session;

import dev.mtproto.tl.TlRequest;

/**
 * What a client says of itself on a new connection: wraps a call with the layer's number and a
 * description of the client. Every call is wrapped until one has been answered, so that it does not
 * matter in which order the server takes those that were sent together. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/api/invoking">Calling methods</a>
 */
public interface Introduction {
  /** Wraps nothing. */
  Introduction NONE =
      new Introduction() {
        @Override
        public <R> TlRequest<R> wrap(TlRequest<R> call) {
          return call;
        }
      };

  /** Wraps a call. */
  <R> TlRequest<R> wrap(TlRequest<R> call);

  /** Has a call be executed after the one with a message id. */
  default <R> TlRequest<R> after(long messageId, TlRequest<R> call) {
    throw new UnsupportedOperationException("no ordered calls");
  }
}
