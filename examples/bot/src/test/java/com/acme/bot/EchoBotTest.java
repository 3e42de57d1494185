package com.acme.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class EchoBotTest {
  private static final String TOKEN = "4242:a-secret-of-the-bot-alone";

  @Test
  void everyMessageIsAnswered() throws InterruptedException {
    try (TestDataCenter dc = TestDataCenter.start()) {
      dc.world().addBot(TOKEN, "Echo", "echo_bot");
      Account ada = dc.world().accounts().get(0);
      try (MtprotoClient bot = connect(dc); MtprotoClient client = connect(dc)) {
        bot.signInBot(TOKEN);
        EchoBot.answerWith(bot);
        client.signIn(ada.phone(), () -> ada.code());
        BlockingQueue<String> answers = new LinkedBlockingQueue<>();
        client.updates().subscribe(Update.NewMessage.class, update -> {
          if (update.message() instanceof Message.Regular message && !message.out()) {
            answers.add(message.message());
          }
        });

        for (String text : new String[] {"hello", "are you there?"}) {
          InputPeer echo = client.peers().input(InputPeer.class, "@echo_bot");
          client.call(
              SendMessage.builder().peer(echo).message(text).randomId(text.hashCode()).build());
          assertEquals("You said: " + text, answers.poll(60, TimeUnit.SECONDS));
        }
      }
    }
  }

  private static MtprotoClient connect(TestDataCenter dc) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .connect();
  }
}
