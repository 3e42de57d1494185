package dev.mtproto.internal.updates;

import dev.mtproto.call.Caller;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.event.ClientEvent;
import dev.mtproto.internal.event.Events;
import dev.mtproto.internal.event.Mailbox;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.updates.UpdateSettings;
import dev.mtproto.updates.UpdateSignal;
import dev.mtproto.updates.UpdateStore;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Runs an {@link UpdateMachine}: feeds it with what is pushed and answered, asks what it wants
 * asked, and hands on what it delivers. Thread-safe: what comes in is only put into the {@link
 * #mailbox}, and everything else happens within it, one task at a time.
 */
public final class UpdateEngine implements Output {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateEngine.class);

  private final Environment environment;
  private final UpdateSettings settings;
  private final PeerSource peers;
  private final Events events;
  private final LongSupplier self;
  private final PushReader reader;
  private final Questions questions;
  private final ChannelSearch channels;
  private final UpdateStateKeeper keeper;
  private final Deliveries deliveries;
  private final Mailbox mailbox;
  private final AtomicBoolean started = new AtomicBoolean();
  private final AtomicBoolean closing = new AtomicBoolean();

  // Of the mailbox's tasks alone, and of close() once there are none any more.
  private @Nullable UpdateMachine machine;
  private long followed;
  private final Alarm alarm;

  /** Ends when the server has said where the account stands, if it was asked that. */
  private CompletableFuture<?> placed = CompletableFuture.completedFuture(null);

  private UpdateEngine(
      Caller caller,
      UpdateForms forms,
      Environment environment,
      UpdateSettings settings,
      UpdateStore store,
      PeerSource peers,
      LongSupplier self,
      Events events) {
    this.environment = environment;
    this.settings = settings;
    this.peers = peers;
    this.self = self;
    this.events = events;
    this.reader = new PushReader(caller.layer(), forms, peers, self);
    this.questions = new Questions(caller, new DifferenceReader(forms), settings.catchUpLimit());
    this.channels = new ChannelSearch(caller, peers, environment.nanoTime());
    this.keeper = new UpdateStateKeeper(store, environment.scheduler(), environment.executor());
    this.deliveries = new Deliveries(keeper);
    this.mailbox = new Mailbox(environment.executor());
    this.alarm = new Alarm(environment.scheduler(), this::now, () -> mailbox.execute(this::ring));
  }

  /**
   * An engine that has not begun.
   *
   * @param caller asks the server
   * @param store where it is kept how far updates have been handled
   * @param peers who is known
   * @param self the account's user id
   * @throws IllegalArgumentException if the layer lacks what updates are made of
   */
  public static UpdateEngine of(
      Caller caller,
      Environment environment,
      UpdateSettings settings,
      UpdateStore store,
      PeerSource peers,
      LongSupplier self,
      Events events) {
    UpdateForms forms = new UpdateForms(caller.layer());
    return new UpdateEngine(caller, forms, environment, settings, store, peers, self, events);
  }

  /** Begins, or begins again; once somebody is signed in, if nobody is. */
  public void start() {
    started.set(true);
    mailbox.execute(this::begin);
  }

  /** Whether it has begun. */
  public boolean isStarted() {
    return started.get();
  }

  private void begin() {
    long user = self.getAsLong();
    if (user == 0) {
      return;
    }
    if (machine == null || followed != user) {
      followed = user;
      MachineSettings times =
          new MachineSettings(
              settings.gapWait().toMillis(),
              settings.silence().toMillis(),
              MachineSettings.DEFAULT.channelQuestions());
      machine = new UpdateMachine(times, keeper.load(), this);
    }
    run(running -> running.start(now()));
  }

  /** The server has begun a new session: what it pushed before may be lost. */
  public void sessionCreated() {
    if (started.get()) {
      mailbox.execute(() -> run(running -> running.start(now())));
    }
  }

  /** The server pushed something; {@code object} decodes it, and gives null if it cannot. */
  public void pushed(Supplier<? extends @Nullable TlObject> object) {
    if (!started.get()) {
      return;
    }
    mailbox.execute(
        () -> {
          TlObject decoded = object.get();
          if (decoded != null) {
            peers.learn(decoded);
            take(reader.pushed(decoded));
          }
        });
  }

  /** A call was answered. */
  public void answered(TlRequest<?> request, TlObject answer) {
    if (!started.get() || !AnswerKinds.isOfUse(answer)) {
      return;
    }
    mailbox.execute(
        () -> {
          take(reader.answered(request, answer));
          run(running -> ChannelPositions.tell(answer, running::channelAt));
        });
  }

  private void take(@Nullable Pushed pushed) {
    if (pushed != null) {
      run(running -> running.pushed(pushed, now()));
    }
  }

  /** Nobody is signed in any more: what is known is forgotten. */
  public void signedOut() {
    mailbox.execute(
        () -> {
          machine = null;
          channels.forget();
          deliveries.forgetMarks();
          keeper.clear();
        });
  }

  private void run(Consumer<UpdateMachine> work) {
    UpdateMachine running = machine;
    if (running != null) {
      work.accept(running);
      alarm.set(running.due());
    }
  }

  private long now() {
    return environment.nanoTime().getAsLong() / 1_000_000;
  }

  private void ring() {
    alarm.rang();
    run(running -> running.time(now()));
  }

  @Override
  public void askState() {
    placed =
        ask(
            questions::state,
            (running, state) -> running.state(state, now()),
            (running, failure) -> running.failed(failure, now()));
  }

  @Override
  public void askDifference(Position position) {
    var unused =
        ask(
            () -> questions.difference(position),
            (running, difference) -> running.difference(difference, now()),
            (running, failure) -> running.failed(failure, now()));
  }

  @Override
  public void askChannel(long channelId, int pts) {
    var unused =
        ask(
            () -> channels.find(channelId).thenCompose(found -> questions.channel(found, pts)),
            (running, difference) -> running.channelDifference(channelId, difference, now()),
            (running, failure) -> running.channelFailed(channelId, failure, now()));
  }

  /**
   * Asks; an answer for a machine that is not there any more is dropped.
   *
   * @return ends when the answer is in the mailbox
   */
  private <A> CompletableFuture<?> ask(
      Supplier<CompletableFuture<A>> question,
      BiConsumer<UpdateMachine, A> answered,
      BiConsumer<UpdateMachine, Failure> failed) {
    UpdateMachine asker = machine;
    CompletableFuture<A> answer;
    try {
      answer = question.get();
    } catch (RuntimeException impossible) {
      answer = CompletableFuture.failedFuture(impossible);
    }
    return answer.handle(
        (said, problem) -> {
          mailbox.execute(
              () ->
                  runIf(
                      asker,
                      running -> {
                        if (problem == null) {
                          answered.accept(running, said);
                        } else {
                          failed.accept(running, failure(problem));
                        }
                      }));
          return true;
        });
  }

  private static Failure failure(Throwable problem) {
    Failure failure = Questions.failure(problem);
    boolean serious = failure == Failure.RESET || failure == Failure.REFUSED;
    Level level = serious ? Level.WARN : Level.DEBUG;
    LOG.atLevel(level).log("what was missed is not told: {}", problem.toString());
    return failure;
  }

  private void runIf(@Nullable UpdateMachine asker, Consumer<UpdateMachine> work) {
    if (asker == machine) {
      run(work);
    }
  }

  @Override
  public void deliver(TlObject update, Context context) {
    deliveries.signal(
        new UpdateSignal.Received(
            update, context.users(), context.chats(), context.date(), context.missed()));
  }

  @Override
  public void begun(Position position) {
    keeper.begin(position);
  }

  @Override
  public void reached(Position position) {
    deliveries.reached(position);
  }

  @Override
  public void reached(long channelId, int pts) {
    deliveries.reached(channelId, pts);
  }

  @Override
  public void forgotten(long channelId) {
    deliveries.reached(channelId, 0);
  }

  @Override
  public void lost(History history, @Nullable TlObject answer) {
    String where =
        history.kind() == History.Kind.CHANNEL ? "channel " + history.channelId() : "the account";
    LOG.warn("updates of {} were lost", where);
    events.publish(new ClientEvent.UpdatesLost(-1, where));
    deliveries.signal(new UpdateSignal.Lost(where, history.channelId(), -1, answer));
  }

  /**
   * Adds a subscriber.
   *
   * @throws ClientClosedException if the client is closed
   */
  Outlet subscribe(Receiver receiver, Executor executor) {
    Outlet outlet = new Outlet(receiver, settings, executor, deliveries::settle, this::tellRefusal);
    // Whoever comes while the client is being closed is refused, or told the end with the others.
    if (closing.get() || !deliveries.add(outlet)) {
      throw new ClientClosedException("the client was closed: no updates come any more");
    }
    if (settings.automatic() && !started.get()) {
      start();
    }
    return outlet;
  }

  void unsubscribe(Outlet outlet) {
    deliveries.remove(outlet);
  }

  private void tellRefusal() {
    events.publish(new ClientEvent.UpdatesLost(-1, "a subscriber whose executor refuses to run"));
  }

  /** Says that a subscriber was too slow, who cannot be told himself. */
  void tellLoss(UpdateSignal.Lost lost) {
    events.publish(new ClientEvent.UpdatesLost(lost.count(), lost.where()));
  }

  /**
   * Waits a little until it is known where the account stands, without which nothing can be saved;
   * then takes nothing any more, waits a little until what was delivered has been handled, saves
   * how far that is, and ends the subscriptions.
   */
  public void close() {
    if (!closing.compareAndSet(false, true)) {
      return;
    }
    try {
      awaitPlace();
      mailbox.close();
      deliveries.await(settings.closeWait().toNanos());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    alarm.cancel();
    deliveries.freeze();
    keeper.close();
    deliveries.end();
  }

  private void awaitPlace() throws InterruptedException {
    CompletableFuture<Void> known = new CompletableFuture<>();
    mailbox.execute(() -> placed.whenComplete((done, failed) -> known.complete(null)));
    try {
      known.get(settings.closeWait().toNanos(), TimeUnit.NANOSECONDS);
    } catch (ExecutionException | TimeoutException late) {
      LOG.debug("closing before it is known where the account stands");
    }
  }
}
