package dev.mtproto.sample;

import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;
import dev.mtproto.annotations.TlSecret;
import dev.mtproto.tl.TlRequest;
import java.util.List;

/** Methods without a namespace. */
@TlMethods
public interface Calls {
  /** Answers with true. */
  @TlMethod(0x94b77b6a)
  boolean ping();

  /** Sends a message. */
  @TlMethod(0xd7a3d674)
  Peer send(@TlFlag(0) boolean silent, Peer peer, @TlSecret String message);

  /** Answers with a vector. */
  @TlMethod(0x80ea8066)
  List<Integer> getIds(int hash);

  /** Wraps another call. */
  @TlMethod(0x0b590281)
  <X> X wrap(int layer, TlRequest<X> query);
}
