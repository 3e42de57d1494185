package dev.mtproto.tl;

/**
 * A call of a TL method.
 *
 * @param <R> the result: a generated Type, {@code Boolean}, {@code List<User>}
 */
public interface TlRequest<R> extends TlObject {
  /** Reads the result of this call. A wrapper's ({@code invokeWithLayer}) is its query's. */
  TlCodec<R> resultCodec();
}
