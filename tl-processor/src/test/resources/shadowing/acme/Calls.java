package acme;

import dev.mtproto.annotations.TlMethod;
import dev.mtproto.annotations.TlMethods;

@TlMethods
public interface Calls {
  @TlMethod(value = 0x901, crc = false)
  Object getObject(java.util.List<acme.String> strings, java.lang.String reader, int writer, int value);

  @TlMethod(value = 0x902, crc = false)
  java.util.concurrent.CompletableFuture<java.util.List<List>> getBuilder(int builder_, int copy, int flags);

  @TlMethod(value = 0x903, crc = false)
  boolean getList(Error error);
}
