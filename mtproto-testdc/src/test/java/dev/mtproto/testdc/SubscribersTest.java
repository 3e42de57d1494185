package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.Overflow;
import dev.mtproto.updates.UpdateSettings;
import dev.mtproto.updates.UpdateSignal;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who is told of updates, and how fast. */
final class SubscribersTest {
  private static final long PATIENCE_SECONDS = 20;
  private static final int BUFFER = 3;

  private final TestDataCenter dc = TestDataCenter.start();
  private final World world = dc.world();
  private final Account ada = world.accounts().get(0);
  private final Account grace = world.accounts().get(1);
  private final BlockingQueue<TlObject> all = new LinkedBlockingQueue<>();
  private final ExecutorService executor =
      Executors.newSingleThreadExecutor(work -> new Thread(work, "of-the-subscriber"));
  private final MtprotoClient client = connect();

  SubscribersTest() throws InterruptedException {
    client.signIn(ada.phone(), ada::code);
    Follower.begin(dc, client, updates -> updates.subscribe(Update.NewMessage.class, all::add));
    // Whom she knows, and where her channels stand: otherwise both would be asked for.
    client.call(GetDialogs.builder().offsetPeer(new InputPeer.Empty()).limit(20).build());
  }

  @AfterEach
  void close() {
    client.close();
    executor.shutdownNow();
    dc.close();
  }

  @Test
  void aSubscriberGetsAsMuchAsItAsksFor() throws InterruptedException {
    Asker<Update.NewMessage> asker = new Asker<>();
    client.updates().on(executor).publisher(Update.NewMessage.class).subscribe(asker);
    BlockingQueue<TlObject> toldNext = subscribeBehind();

    asker.ask(2);
    write("one", "two", "three");
    await(toldNext, 3);

    assertThat(asker.next()).isEqualTo("one");
    assertThat(asker.next()).isEqualTo("two");
    assertThat(asker.got).isEmpty();
    asker.ask(1);
    assertThat(asker.next()).isEqualTo("three");
  }

  @Test
  void aSubscriberThatAsksForNothingIsRefused() {
    Asker<Update.NewMessage> asker = new Asker<>();
    client.updates().publisher(Update.NewMessage.class).subscribe(asker);

    asker.ask(0);

    assertThat(asker.end)
        .failsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS)
        .withThrowableOfType(ExecutionException.class)
        .withCauseInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aSubscriptionEndsWithTheClient() {
    Asker<UpdateSignal> asker = new Asker<>();
    client.updates().publisher().subscribe(asker);

    client.close();

    assertThat(asker.end).succeedsWithin(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  @Test
  void whoIsTooSlowIsToldHowManyAreLostAndGoesOn() throws InterruptedException {
    Asker<UpdateSignal> asker = new Asker<>();
    client.updates().publisher().subscribe(asker);
    BlockingQueue<TlObject> toldNext = subscribeBehind();
    for (String text : List.of("1", "2", "3", "4", "5")) {
      // Its buffer is no larger: so many are not told if its thread is late.
      write(text);
      await(toldNext, 1);
    }

    asker.ask(100);

    assertThat(List.of(asker.next(), asker.next(), asker.next())).containsExactly("1", "2", "3");
    assertThat(asker.next()).isEqualTo("2 lost");
    write("6");
    assertThat(asker.next()).isEqualTo("6");
  }

  @Test
  void aSlowSubscriberHoldsUpNobodyElse() throws InterruptedException {
    CountDownLatch hold = new CountDownLatch(1);
    BlockingQueue<String> threads = new LinkedBlockingQueue<>();
    client
        .updates()
        .on(executor)
        .subscribe(
            update -> {
              threads.add(Thread.currentThread().getName());
              await(hold);
            });

    write("1", "2", "3", "4", "5");

    assertThat(threads.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("of-the-subscriber");
    hold.countDown();
  }

  @Test
  void aSubscriberGetsUpdatesOfItsTypeAlone() throws InterruptedException {
    BlockingQueue<String> names = new LinkedBlockingQueue<>();
    client.updates().subscribe(Update.UserName.class, update -> names.add(update.firstName()));

    write("hello");
    world.rename(grace, "Amazing", "Hopper");

    assertThat(names.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo("Amazing");
    assertThat(names).isEmpty();
  }

  @Test
  void whoCancelsGetsNothingMore() throws InterruptedException {
    Asker<Update.NewMessage> asker = new Asker<>();
    client.updates().on(executor).publisher(Update.NewMessage.class).subscribe(asker);
    BlockingQueue<TlObject> toldNext = subscribeBehind();
    asker.ask(100);
    write("before");
    assertThat(asker.next()).isEqualTo("before");

    asker.cancel();
    write("after");
    await(toldNext, 2);

    assertThat(asker.got).isEmpty();
  }

  /** Writes to Ada, and waits until a subscriber who is never slow has been told of all. */
  private void write(String... texts) throws InterruptedException {
    for (String text : texts) {
      world.send(grace, ada, text);
      assertThat(all.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).as(text).isNotNull();
    }
  }

  /** Whoever subscribed before on the executor has been told of what is in this queue. */
  private BlockingQueue<TlObject> subscribeBehind() {
    BlockingQueue<TlObject> told = new LinkedBlockingQueue<>();
    client.updates().on(executor).subscribe(Update.NewMessage.class, told::add);
    return told;
  }

  private static void await(BlockingQueue<TlObject> told, int count) throws InterruptedException {
    for (int i = 0; i < count; i++) {
      assertThat(told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS)).isNotNull();
    }
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(Credentials.memory())
        .updates(UpdateSettings.DEFAULT.withBuffer(BUFFER, Overflow.TELL_LOSS))
        .connect();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks when it is told to. */
  private static final class Asker<T> implements Flow.Subscriber<T> {
    private final BlockingQueue<String> got = new LinkedBlockingQueue<>();
    private final CompletableFuture<Boolean> end = new CompletableFuture<>();
    private Flow.@Nullable Subscription subscription;

    void ask(long count) {
      if (subscription != null) {
        subscription.request(count);
      }
    }

    void cancel() {
      if (subscription != null) {
        subscription.cancel();
      }
    }

    @Nullable String next() throws InterruptedException {
      return got.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
      subscription = given;
    }

    @Override
    public void onNext(T signal) {
      if (signal instanceof UpdateSignal.Lost lost) {
        got.add(lost.count() + " lost");
      } else {
        Object update = signal instanceof UpdateSignal.Received it ? it.update() : signal;
        if (update instanceof Update.NewMessage told
            && told.message() instanceof Message.Regular message) {
          got.add(message.message());
        }
      }
    }

    @Override
    public void onError(Throwable problem) {
      end.completeExceptionally(problem);
    }

    @Override
    public void onComplete() {
      end.complete(true);
    }
  }
}
