package com.acme.bot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

final class EchoBotTest {
  private static final String TOKEN = "4242:a-secret-of-the-bot-alone";

  @Test
  void everyMessageIsAnswered() throws InterruptedException {
    try (TestDataCenter dc = TestDataCenter.start()) {
      Account account = dc.world().addBot(TOKEN, "Echo", "echo_bot");
      Account ada = dc.world().accounts().get(0);
      int channel = dc.world().addChannel("Echoes", null, ada, List.of(account));
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

        // A supergroup's messages come as a channel's, where the embedded data centre lets none but
        // the creator write: it is the test that takes the bot's answer.
        BlockingQueue<SendMessage> sent = new LinkedBlockingQueue<>();
        dc.on(SendMessage.class, (context, request) -> {
          sent.add(request);
          return new Updates.Regular(List.of(), List.of(), List.of(), 0, 0);
        });
        dc.world().post(channel, "hello, all");
        SendMessage answer = sent.poll(60, TimeUnit.SECONDS);
        assertNotNull(answer);
        assertEquals("You said: hello, all", answer.message());
        assertEquals(channel, assertInstanceOf(InputPeer.Channel.class, answer.peer()).channelId());
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
