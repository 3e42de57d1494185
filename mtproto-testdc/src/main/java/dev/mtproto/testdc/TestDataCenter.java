package dev.mtproto.testdc;

import dev.mtproto.client.DataCenters;
import dev.mtproto.layer71.Updates;
import dev.mtproto.testdc.call.AsyncCallHandler;
import dev.mtproto.testdc.call.CallHandler;
import dev.mtproto.testdc.call.CallObserver;
import dev.mtproto.testdc.fault.Faults;
import dev.mtproto.testdc.internal.answers.WorldAnswers;
import dev.mtproto.testdc.internal.center.Center;
import dev.mtproto.testdc.internal.center.CenterSettings;
import dev.mtproto.testdc.internal.world.Federation;
import dev.mtproto.testdc.internal.world.UpdateSink;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import java.util.function.Supplier;

/**
 * A data centre in this process, on a port of this machine: the whole of MTProto's server side,
 * with a small world behind it. Any client can be tried against it.
 *
 * <pre>{@code
 * try (TestDataCenter dc = TestDataCenter.start()) {
 *   MtprotoClient client =
 *       MtprotoClient.builder(Layer71.LAYER).app(1, "hash").dataCenters(dc.dataCenters()).connect();
 *   dc.on(GetDialogs.class, (context, request) -> { throw RpcErrors.floodWait(17); });
 *   ...
 * }
 * }</pre>
 *
 * <p>Safe for use by any number of threads. After {@link #close} none of its threads is left.
 */
public final class TestDataCenter implements AutoCloseable {
  private final Center center;
  private final World world;
  private final String publicKeyPem;
  private final UpdateSink sink;
  private final Supplier<Federation.Member> member = this::member;

  TestDataCenter(CenterSettings settings, World world) {
    this.world = world;
    this.publicKeyPem = settings.key().publicKey().toPem();
    this.center = new Center(settings);
    WorldAnswers.enter(world.society(), center::address, center.table());
    this.sink = center.push()::push;
    world.society().deliverTo(sink);
    world.society().federation().join(member);
  }

  private Federation.Member member() {
    return new Federation.Member(dcId(), host(), port(), publicKeyPem);
  }

  /** Starts a data centre with a seeded world, on any free port of 127.0.0.1. */
  public static TestDataCenter start() {
    return builder().start();
  }

  /** Begins one that is to be different. */
  public static TestDataCenterBuilder builder() {
    return new TestDataCenterBuilder();
  }

  /** Its number. */
  public int dcId() {
    return center.address().dcId();
  }

  /** The address that it listens on. */
  public String host() {
    return center.address().host();
  }

  /** The port that it listens on. */
  public int port() {
    return center.address().port();
  }

  /** Its RSA key, in PEM (PKCS#1), as clients are given it. */
  public String publicKeyPem() {
    return publicKeyPem;
  }

  /** This data centre, for {@code MtprotoClient.builder(...).dataCenters(...)}. */
  public DataCenters dataCenters() {
    return DataCenters.of(dcId(), host(), port(), publicKeyPem);
  }

  /**
   * The world that it answers from. All data centres of one world know each other: they tell their
   * clients of each other, and take over each other's accounts.
   */
  public World world() {
    return world;
  }

  /**
   * Has the calls of a method answered by a handler, and no longer as before. A handler takes calls
   * of its request's own layer; one of layer 71 takes those of all layers that have a method of
   * that name, as far as they can be translated by names.
   */
  public <R, Q extends TlRequest<R>> TestDataCenter on(
      Class<Q> request, CallHandler<Q, R> handler) {
    center.table().on(request, handler);
    return this;
  }

  /** As {@link #on}, with answers that come later. */
  public <R, Q extends TlRequest<R>> TestDataCenter onAsync(
      Class<Q> request, AsyncCallHandler<Q, R> handler) {
    center.table().onAsync(request, handler);
    return this;
  }

  /** Has calls of a layer understood. Several can be known, and clients of each be served. */
  public TestDataCenter registerLayer(TlLayer layer) {
    center.layers().register(layer);
    return this;
  }

  /**
   * Has the clients of a newer layer see larger ids of users, groups and channels than the world's:
   * those of Telegram need 64 bits.
   *
   * @param layer the layer's number
   * @param by what is added to each id
   */
  public TestDataCenter shiftIds(int layer, long by) {
    center.layers().shiftIds(layer, by);
    return this;
  }

  /** Tells an observer of every call that is executed, from now on. */
  public TestDataCenter observe(CallObserver observer) {
    center.table().observe(observer);
    return this;
  }

  /** Counts the calls that are executed, from now on. */
  public CallLog recordCalls() {
    CallLog log = new CallLog();
    observe(log);
    return log;
  }

  /**
   * Sends updates to all sessions of an account, whatever the world knows of them. Does not wait
   * until they are sent.
   */
  public void pushUpdates(int userId, Updates updates) {
    center.push().push(userId, updates, null);
  }

  /** Has answers longer than this packed, from now on, if that makes them smaller. */
  public void gzipAnswersAbove(int bytes) {
    center.answers().setGzipAbove(bytes);
  }

  /** What goes wrong here: nothing, as long as it is not said. */
  public Faults faults() {
    return center.faults();
  }

  /** How many key exchanges have ended with a key. */
  public int handshakes() {
    return center.handshakes();
  }

  /** How many clients are connected. */
  public int connections() {
    return center.connections();
  }

  /** How often a client said, with {@code rpc_drop_answer}, that it does not want an answer. */
  public int droppedAnswers() {
    return center.answers().dropped();
  }

  /** Ends all connections; clients may come back at once. */
  public void dropConnections() {
    center.dropConnections();
  }

  /** Ends all connections, and listens anew on the same port. Keys and sessions are kept. */
  public void restart() {
    center.restart();
  }

  /** Forgets all authorization keys, with their sessions: clients are told -404. */
  public void forgetKeys() {
    center.keys().clear();
  }

  /** Ends all connections and threads. */
  @Override
  public void close() {
    world.society().federation().leave(member);
    world.society().deliverNoLongerTo(sink);
    center.close();
  }
}
