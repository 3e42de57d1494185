package dev.mtproto.proxy;

import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlObject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** Messages that the second account writes to the first all the time, numbered from 1. */
final class NumberedMessages implements AutoCloseable {
  private static final String TEXT = "number ";
  private static final long EVERY_MILLIS = 50;

  private final AtomicInteger written = new AtomicInteger();
  private final ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();

  NumberedMessages(TestDataCenter dc) {
    this(dc, EVERY_MILLIS);
  }

  NumberedMessages(TestDataCenter dc, long everyMillis) {
    List<Account> accounts = dc.world().accounts();
    Runnable write =
        () -> {
          dc.world().send(accounts.get(1), accounts.get(0), TEXT + (written.get() + 1));
          written.incrementAndGet();
        };
    writer.scheduleAtFixedRate(write, 0, everyMillis, TimeUnit.MILLISECONDS);
  }

  /** How many there are. */
  int written() {
    return written.get();
  }

  /** The numbers of the messages that an update has. */
  static void numbersOf(TlObject pushed, IntConsumer numbers) {
    if (pushed instanceof Updates.UpdateShortMessage message) {
      number(message.message(), numbers);
    } else if (pushed instanceof Updates.UpdateShort one) {
      number(one.update(), numbers);
    } else if (pushed instanceof Updates.Regular several) {
      several.updates().forEach(update -> number(update, numbers));
    } else if (pushed instanceof Update update) {
      number(update, numbers);
    }
  }

  private static void number(Update update, IntConsumer numbers) {
    if (update instanceof Update.NewMessage added
        && added.message() instanceof Message.Regular message) {
      number(message.message(), numbers);
    }
  }

  private static void number(String text, IntConsumer numbers) {
    if (text.startsWith(TEXT)) {
      numbers.accept(Integer.parseInt(text.substring(TEXT.length())));
    }
  }

  @Override
  public void close() {
    writer.shutdown();
  }
}
