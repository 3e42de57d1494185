package dev.mtproto.testdc.internal.center;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.layer71.auth.BindTempAuthKey;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Faults;
import dev.mtproto.testdc.internal.answers.DcAddress;
import dev.mtproto.testdc.internal.calls.Answers;
import dev.mtproto.testdc.internal.calls.CallRunner;
import dev.mtproto.testdc.internal.calls.CallTable;
import dev.mtproto.testdc.internal.calls.KeyBinder;
import dev.mtproto.testdc.internal.calls.LayerSet;
import dev.mtproto.testdc.internal.calls.UpdatePush;
import dev.mtproto.testdc.internal.handshake.HandshakeScript;
import dev.mtproto.testdc.internal.handshake.ServerSettings;
import dev.mtproto.testdc.internal.inbox.Inbox;
import dev.mtproto.testdc.internal.session.AuthKeys;
import dev.mtproto.testdc.internal.transport.Gate;
import dev.mtproto.testdc.internal.transport.Listener;
import dev.mtproto.testdc.internal.transport.ServerThreads;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A running data centre. Keys, sessions, handlers and layers are kept when its listener is closed
 * and opened again.
 */
public final class Center implements AutoCloseable {
  private final CenterSettings settings;
  private final AuthKeys keys = new AuthKeys();
  private final CallTable table = new CallTable();
  private final LayerSet layers = new LayerSet();
  private final ServerThreads threads;
  private final Answers answers;
  private final ServerSettings handshakeSettings;
  private final Inbox inbox;
  private final UpdatePush push;
  private final AtomicInteger handshakes = new AtomicInteger();
  private volatile Listener listener;
  private boolean closed;

  /** Starts a data centre. */
  public Center(CenterSettings settings) {
    this.settings = settings;
    this.threads = new ServerThreads("testdc" + settings.dcId());
    this.answers = new Answers(settings.gzipAbove());
    this.handshakeSettings =
        new ServerSettings(
            settings.key(),
            settings.group(),
            settings.random(),
            settings.clock(),
            HandshakeScript.HONEST);
    CallRunner runner = new CallRunner(layers, table, answers, threads, settings.faults());
    this.inbox =
        new Inbox(
            settings.clock(),
            settings.random()::nextLong,
            keys,
            answers,
            runner,
            threads,
            settings.faults());
    KeyBinder binder = new KeyBinder(keys);
    table.on(BindTempAuthKey.class, binder::answer);
    this.push = new UpdatePush(keys, layers, threads, settings.faults());
    this.listener = listen(settings.port());
  }

  private Listener listen(int port) {
    Gate gate =
        new Gate(settings.dcId(), settings.proxySecrets(), settings.clock(), settings.random());
    return Listener.open(
        settings.host(),
        port,
        gate,
        connection -> new ClientLine(connection, this),
        threads,
        settings.faults());
  }

  /** Where it listens. */
  public DcAddress address() {
    return new DcAddress(settings.dcId(), settings.host(), listener.port());
  }

  /** Who answers calls. */
  public CallTable table() {
    return table;
  }

  /** The layers that clients may speak. */
  public LayerSet layers() {
    return layers;
  }

  /** The authorization keys. */
  public AuthKeys keys() {
    return keys;
  }

  /** How answers are written. */
  public Answers answers() {
    return answers;
  }

  /** Where updates go. */
  public UpdatePush push() {
    return push;
  }

  /** How many key exchanges have ended with a key. */
  public int handshakes() {
    return handshakes.get();
  }

  /** How many connections there are. */
  public int connections() {
    return listener.connectionCount();
  }

  /** Ends all connections. */
  public void dropConnections() {
    listener.dropConnections();
  }

  /** Closes the listener and all connections, and listens again on the same port. */
  public synchronized void restart() {
    if (closed) {
      return;
    }
    int port = listener.port();
    listener.close();
    listener = listen(port);
  }

  /** Restarts, soon, if that is to happen now. */
  boolean restarts() {
    Fault.Restart restart = settings.faults().strike(Fault.Restart.class);
    if (restart != null) {
      if (!restart.keepsKeys()) {
        keys.clear();
      }
      threads.workers().execute(this::restart);
    }
    return restart != null;
  }

  /** What goes wrong. */
  public Faults faults() {
    return settings.faults();
  }

  Inbox inbox() {
    return inbox;
  }

  ServerSettings handshakeSettings() {
    return handshakeSettings;
  }

  Clock clock() {
    return settings.clock();
  }

  Randomness random() {
    return settings.random();
  }

  int messagesPerPacket() {
    return settings.messagesPerPacket();
  }

  void handshakeDone() {
    handshakes.incrementAndGet();
  }

  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      listener.close();
    }
    threads.close();
  }
}
