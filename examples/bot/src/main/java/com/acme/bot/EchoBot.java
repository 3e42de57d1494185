package com.acme.bot;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.messages.SendMessage;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;

/** Answers every message: {@code EchoBot APIID APIHASH TOKEN}. */
public final class EchoBot {
  public static void main(String[] args) throws InterruptedException {
    try (MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER)
            .app(Integer.parseInt(args[0]), args[1])
            .credentials(Credentials.file(Path.of("bot.json")))
            .connect()) {
      client.signInBot(args[2]);
      answerWith(client);
      Thread.currentThread().join();
    }
  }

  static void answerWith(MtprotoClient client) {
    client.updates().subscribe(Update.NewMessage.class, update -> {
      if (update.message() instanceof Message.Regular message && !message.out()) {
        client.call(
            SendMessage.builder()
                .peer(client.peers().input(InputPeer.class, client.peers().dialogOf(message)))
                .message("You said: " + message.message())
                .randomId(ThreadLocalRandom.current().nextLong())
                .build());
      }
    });
  }
}
