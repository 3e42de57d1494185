package dev.mtproto.files;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class TransferTest {
  private static final Closeable NOTHING = () -> {};

  @Test
  void aWorkerThatDiesOfAnErrorFailsTheTransferAndEndsTheOthers() {
    AssertionError died = new AssertionError("died");
    Transfer<String> transfer =
        start(
            meter(progress -> {}),
            worker -> {
              if (worker == 0) {
                throw died;
              }
              new CountDownLatch(1).await();
            },
            NOTHING);

    assertThatThrownBy(transfer::await).isSameAs(died);
  }

  @Test
  void aWorkerThatIsInterruptedByAnybodyLeavesNoTransferThatSucceeded() {
    Transfer<String> transfer =
        start(
            meter(progress -> {}),
            worker -> {
              Thread.currentThread().interrupt();
              new CountDownLatch(1).await();
            },
            NOTHING);

    assertThatThrownBy(transfer::await).isInstanceOf(CancellationException.class);
  }

  @Test
  void anErrorOfTheTransferItselfIsItsEnd() {
    LinkageError died = new LinkageError("died");
    Transfer<String> transfer =
        Transfer.start(
            "transfer",
            meter(progress -> {}),
            () -> {
              throw died;
            });

    assertThatThrownBy(transfer::await).isSameAs(died);
  }

  @Test
  void aProgressListenerMayCancelTheTransferThatItIsToldOf() throws Exception {
    CompletableFuture<Transfer<String>> known = new CompletableFuture<>();
    CountDownLatch cancelled = new CountDownLatch(1);
    Meter meter =
        meter(
            progress -> {
              known.join().cancel();
              cancelled.countDown();
            });
    Transfer<String> transfer =
        start(
            meter,
            worker -> {
              meter.end();
              new CountDownLatch(1).await();
            },
            NOTHING);
    known.complete(transfer);

    assertThat(cancelled.await(30, SECONDS)).isTrue();
    transfer.cancel();
    assertThat(transfer.future()).isCancelled();
  }

  @Test
  void cancellingClosesWhatIsBeingRead() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CompletableFuture<Boolean> closed = new CompletableFuture<>();
    AtomicReference<Boolean> read = new AtomicReference<>();
    Transfer<String> transfer =
        start(
            meter(progress -> {}),
            worker -> {
              reading.countDown();
              read.set(closed.join());
            },
            () -> closed.complete(true));
    assertThat(reading.await(30, SECONDS)).isTrue();

    transfer.cancel();

    assertThat(read.get()).isTrue();
  }

  private static Transfer<String> start(Meter meter, Workers.Loop loop, Closeable resource) {
    return Transfer.start(
        "transfer",
        meter,
        () -> {
          Workers.run("worker", resource == NOTHING ? 2 : 1, loop, resource);
          return "whole";
        });
  }

  private static Meter meter(ProgressListener listener) {
    return new Meter(listener, System::nanoTime);
  }
}
