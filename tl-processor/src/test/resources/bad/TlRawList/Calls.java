package acme;

import dev.mtproto.annotations.*;
import java.util.List;
import java.util.concurrent.CompletableFuture;

@TlMethods
public interface Calls {
  @TlMethod(value = 1, crc = false)
  boolean send(List ids, int count);

  @TlMethod(value = 2, crc = false)
  List all();

  @TlMethod(value = 3, crc = false)
  CompletableFuture<List> later();
}
