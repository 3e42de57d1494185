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

/** Answers every message, in private, groups and supergroups: {@code EchoBot APIID APIHASH TOKEN}. */
public final class EchoBot {
  public static void main(String[] args) throws InterruptedException {
    try (MtprotoClient client = MtprotoClient.builder(Layer71.LAYER)
        .app(Integer.parseInt(args[0]), args[1])
        .credentials(Credentials.file(Path.of("bot.json")))
        .connect()) {
      client.signInBot(args[2]);
      answerWith(client);
      Thread.currentThread().join();
    }
  }

  static void answerWith(MtprotoClient bot) {
    bot.updates().subscribe(Update.NewMessage.class, it -> answer(bot, it.message()));
    bot.updates().subscribe(Update.NewChannelMessage.class, it -> answer(bot, it.message()));
  }

  private static void answer(MtprotoClient bot, Message said) {
    if (said instanceof Message.Regular message && !message.out()) {
      InputPeer there = bot.peers().input(InputPeer.class, bot.peers().dialogOf(message));
      bot.call(SendMessage.builder().peer(there).message("You said: " + message.message())
          .randomId(ThreadLocalRandom.current().nextLong()).build());
    }
  }
}
