package dev.mtproto.layer71.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.tl.TlRequest;
import java.util.List;

/** The methods without namespace. */
@TlMethods
public interface Invoke {
  /** {@code invokeAfterMsg}. */
  @TlMethod(0xcb9f372d)
  <X> X invokeAfterMsg(long msgId, TlRequest<X> query);

  /** {@code invokeAfterMsgs}. */
  @TlMethod(0x3dc4b4f0)
  <X> X invokeAfterMsgs(List<Long> msgIds, TlRequest<X> query);

  /** {@code initConnection}. */
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

  /** {@code invokeWithLayer}. */
  @TlMethod(0xda9b0d0d)
  <X> X invokeWithLayer(int layer, TlRequest<X> query);

  /** {@code invokeWithoutUpdates}. */
  @TlMethod(0xbf9459b7)
  <X> X invokeWithoutUpdates(TlRequest<X> query);
}
