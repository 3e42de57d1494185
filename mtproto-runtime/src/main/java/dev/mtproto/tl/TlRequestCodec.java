package dev.mtproto.tl;

/**
 * Reads and writes calls of one TL method.
 *
 * @param <Q> the request record
 */
public abstract class TlRequestCodec<Q extends TlRequest<?>> extends TlConstructorCodec<Q> {
  /**
   * For generated codecs.
   *
   * @param id the method's id
   * @param tlName the method's TL name
   * @param typeName the TL name of its result
   */
  protected TlRequestCodec(int id, String tlName, String typeName) {
    super(id, tlName, typeName);
  }

  /**
   * Makes the request from the arguments of its declaring Java method.
   *
   * @param arguments the arguments, boxed, in the declaration's order
   */
  public abstract Q create(Object[] arguments);
}
