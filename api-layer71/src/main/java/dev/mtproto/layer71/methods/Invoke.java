package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.tl.TlRequest;
import java.util.List;

/** The methods without namespace. */
@TlMethods
public interface Invoke {
  /** Calls a method after the message with this id has been worked off. */
  @TlMethod(0xcb9f372d)
  <X> X invokeAfterMsg(long msgId, TlRequest<X> query);

  /** Calls a method after the messages with these ids have been worked off. */
  @TlMethod(0x3dc4b4f0)
  <X> X invokeAfterMsgs(List<Long> msgIds, TlRequest<X> query);

  /**
   * Calls a method and says what client is calling: has to be around the first call of a
   * connection.
   *
   * <p>The client does this by itself.
   */
  @TlMethod(0xc7481da6)
  <X> X initConnection(
      int apiId,
      String deviceModel,
      String systemVersion,
      String appVersion,
      String systemLangCode,
      String langPack,
      String langCode,
      TlRequest<X> query);

  /**
   * Calls a method of a layer, and sets the layer of the session: has to be around the first call
   * of a connection.
   *
   * <p>The client does this by itself.
   */
  @TlMethod(0xda9b0d0d)
  <X> X invokeWithLayer(int layer, TlRequest<X> query);

  /** Calls a method in a session that is not to get updates: one that only transfers files. */
  @TlMethod(0xbf9459b7)
  <X> X invokeWithoutUpdates(TlRequest<X> query);
}
