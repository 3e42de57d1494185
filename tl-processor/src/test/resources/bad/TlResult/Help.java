package acme;

import dev.mtproto.annotations.*;

import java.util.concurrent.CompletableFuture;

@TlMethods(namespace = "help")
public interface Help {
  @TlMethod(value = 1, crc = false)
  void ping();

  @TlMethod(value = 2, crc = false)
  String name();

  @TlMethod(value = 3, crc = false)
  CompletableFuture<Integer> count();
}
