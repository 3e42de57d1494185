package acme.methods;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.tl.TlRequest;

@TlMethods
public interface Invoke {
  @TlMethod(0xda9b0d0d)
  <X> X invokeWithLayer(int layer, TlRequest<X> query);
}
