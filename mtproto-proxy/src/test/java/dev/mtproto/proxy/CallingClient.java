package dev.mtproto.proxy;

import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.layer71.methods.Help;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** A client that calls without a pause; each tenth call is a message. How long each call took. */
final class CallingClient implements Callable<List<Long>> {
  private final int port;
  private final long end;

  CallingClient(int port, long end) {
    this.port = port;
    this.end = end;
  }

  @Override
  public List<Long> call() {
    List<Long> nanos = new ArrayList<>();
    try (ProxyClient client = ProxyClient.connect("127.0.0.1:" + port)) {
      Help help = client.api(Help.class);
      long now = System.nanoTime();
      while (now - end < 0) {
        if (nanos.size() % 10 == 9) {
          client.call(message(nanos.size()));
        } else {
          help.getNearestDc();
        }
        long began = now;
        now = System.nanoTime();
        nanos.add(now - began);
      }
    }
    return nanos;
  }

  private static SendMessage message(int number) {
    return SendMessage.builder()
        .peer(new InputPeer.Self())
        .message("a note " + number)
        .randomId(System.nanoTime())
        .build();
  }
}
