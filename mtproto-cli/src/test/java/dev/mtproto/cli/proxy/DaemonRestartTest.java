package dev.mtproto.cli.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.proxy.ProxyClient;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A daemon that is stopped and started again while somebody writes. */
class DaemonRestartTest {
  private static final long PATIENCE_SECONDS = 60;
  private static final long EVERY_MILLIS = 5;
  private static final int SOME = 50;
  private static final Pattern TEXT = Pattern.compile("number (\\d+)");

  private final Path folder;
  private final BlockingQueue<Integer> heard = new LinkedBlockingQueue<>();
  private final List<Integer> numbers = new ArrayList<>();

  DaemonRestartTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatIsWrittenMeanwhileComesOnce() throws Exception {
    Path secrets = folder.resolve("credentials.json");
    String updates = folder.resolve("updates").toString();
    ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor();
    AtomicInteger written = new AtomicInteger();
    try (TestDataCenter dc = TestDataCenter.start()) {
      Account me = DaemonProcess.signIn(dc, secrets);
      Account friend = dc.world().accounts().get(1);
      DaemonProcess daemon = DaemonProcess.start(dc, secrets, "--updates", updates);
      String port = "" + daemon.port();
      try (ProxyClient client = ProxyClient.connect("localhost:" + port)) {
        client.subscribe(new Hearing());
        writer.scheduleAtFixedRate(
            () -> dc.world().send(friend, me, "number " + written.incrementAndGet()),
            0,
            EVERY_MILLIS,
            TimeUnit.MILLISECONDS);
        hear(SOME);
        assertThat(daemon.stop()).isZero();
        daemon = DaemonProcess.start(dc, secrets, "--updates", updates, "--port", port);
        hear(written.get() + SOME);
      } finally {
        writer.shutdownNow();
        daemon.close();
      }
    }
    int first = numbers.get(0);
    assertThat(numbers).isEqualTo(IntStream.range(first, first + numbers.size()).boxed().toList());
  }

  private void hear(int until) throws InterruptedException {
    Integer number = 0;
    while (number < until) {
      number = heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(number).as("the next after %s", numbers).isNotNull();
      numbers.add(number);
    }
  }

  private final class Hearing implements UpdateListener<TlObject> {
    @Override
    public void onUpdate(TlObject pushed) {
      Matcher text = TEXT.matcher(pushed.toString());
      while (text.find()) {
        heard.add(Integer.valueOf(text.group(1)));
      }
    }

    @Override
    public void onLoss(long count) {
      heard.add(Math.toIntExact(-Math.abs(count)));
    }
  }
}
