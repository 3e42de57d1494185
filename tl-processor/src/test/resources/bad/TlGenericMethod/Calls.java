package acme;

import dev.mtproto.annotations.*;

import dev.mtproto.tl.TlRequest;

@TlMethods
public interface Calls {
  @TlMethod(value = 1, crc = false)
  <X> X invoke(int layer);

  @TlMethod(value = 2, crc = false)
  <X, Y> X invokeBoth(TlRequest<X> one, TlRequest<Y> other);
}
