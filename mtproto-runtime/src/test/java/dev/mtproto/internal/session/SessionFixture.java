package dev.mtproto.internal.session;

import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.message.TestKeys;
import dev.mtproto.internal.service.GetFutureSalts;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.ServiceLayer;
import dev.mtproto.internal.transport.TransportErrors;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A session over connections whose other end is scripted. Calls are pings, which need no layer. */
final class SessionFixture {
  static final long SALT = 5;
  static final SessionOptions OPTIONS =
      SessionOptions.DEFAULT.withLimits(new MessageLimits(1020, 1 << 16));
  static final Duration TIMEOUT = Duration.ofSeconds(20);

  final ManualTime time = new ManualTime();
  final ServerClock clock = new ServerClock(this::localTime);
  final MessageIds serverIds = new MessageIds(time::now);
  final List<Long> salts = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> corrections = Collections.synchronizedList(new ArrayList<>());
  final BlockingQueue<byte[]> pushed = new LinkedBlockingQueue<>();
  final BlockingQueue<RuntimeException> ends = new LinkedBlockingQueue<>();
  final Session session =
      new Session(
          time.environment(task -> this.executor.execute(task)),
          TestKeys.key(9),
          SALT,
          clock,
          new Listener());
  private final Calls calls =
      new Calls(session, new Results(ServiceLayer.LAYER, MessageLimits.DEFAULT));

  /** How far the client's clock was set forward, of which the server and timers know nothing. */
  volatile Duration clockJump = Duration.ZERO;

  /** Tells who called what came of it. */
  volatile Executor executor = Runnable::run;

  /** What happens when a connection begins. */
  volatile Runnable onConnected = () -> {};

  /** What happens before a pushed object is taken; by the reader's thread. */
  volatile Runnable onPushed = () -> {};

  /** The connection last made. */
  @Nullable Connection last;

  private Introduction introduction = Introduction.NONE;

  private Instant localTime() {
    return time.now().plus(clockJump);
  }

  /** A connection; the one before is no longer used. */
  ScriptedServer connect() {
    ScriptedServer server = new ScriptedServer(session.authKey(), serverIds);
    server.sessionId = session.id();
    last = new Connection(session, server.channel, introduction, OPTIONS, ends::add);
    last.start();
    return server;
  }

  /** The connection last made. */
  Connection connection() {
    return Objects.requireNonNull(last);
  }

  /** The next connections begin so. */
  void introduceBy(Introduction newIntroduction) {
    introduction = newIntroduction;
  }

  CompletableFuture<Pong> ping(long id) {
    return calls.callAsync(new Ping(id), TIMEOUT);
  }

  CompletableFuture<?> futureSalts() {
    return calls.callAsync(new GetFutureSalts(3), TIMEOUT);
  }

  Calls calls() {
    return calls;
  }

  /** Why the connection ended. */
  RuntimeException end() throws InterruptedException {
    RuntimeException end = ends.poll(10, TimeUnit.SECONDS);
    if (end == null) {
      throw new AssertionError("the connection does not end");
    }
    return end;
  }

  /** Makes a call and has it answered: after that the time is known, and nothing is under way. */
  void settle(ScriptedServer server) throws Exception {
    CompletableFuture<Pong> call = ping(1000);
    server.answer(server.receive(), new Pong(1, 1000));
    call.get(10, TimeUnit.SECONDS);
  }

  static byte[] transportError(int code) {
    return TransportErrors.packet(code);
  }

  private final class Listener implements SessionListener {
    @Override
    public void connected() {
      onConnected.run();
    }

    @Override
    public void pushed(byte[] body) {
      onPushed.run();
      pushed.add(body);
    }

    @Override
    public void saltChanged(long salt) {
      salts.add(salt);
    }

    @Override
    public void clockCorrected(Duration offset) {
      corrections.add(offset);
    }

    @Override
    public void sessionCreated() {}
  }
}
