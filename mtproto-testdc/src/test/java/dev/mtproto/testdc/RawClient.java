package dev.mtproto.testdc;

import dev.mtproto.error.RpcException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.crypto.RsaPublicKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.handshake.ClientHandshake;
import dev.mtproto.internal.handshake.HandshakeResult;
import dev.mtproto.internal.handshake.HandshakeSettings;
import dev.mtproto.internal.handshake.HandshakeStep;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.ContainerWriter;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.PlainMessage;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.Ping;
import dev.mtproto.internal.service.Pong;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.auth.Authorization;
import dev.mtproto.layer71.auth.SendCode;
import dev.mtproto.layer71.auth.SignIn;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import okio.ByteString;

/**
 * A client that does what a test tells it, message by message, with the production codec. It
 * acknowledges nothing of its own accord.
 */
final class RawClient implements AutoCloseable {
  private static final int RPC_RESULT = 0xf35c6d01;
  private static final SecureRandomness RANDOM = new SecureRandomness();

  /** A message from the server. */
  record Incoming(long id, int seqNo, ByteString content) {
    byte[] body() {
      return content.toByteArray();
    }

    int constructor() {
      return new TlReader(body()).peekId();
    }
  }

  /** A message to the server. */
  record Item(long id, int seqNo, TlObject body) {}

  private final TestDataCenter dc;
  private final RawSocket socket;
  private final AuthKey key;
  private final long sessionId;
  private final MessageOpener opener;
  private final MessageSealer sealer;
  private final MessageIds ids;
  private final SeqNos seqNos;
  private final Deque<Incoming> incoming = new ArrayDeque<>();
  private int containers;
  private long salt;

  private RawClient(
      TestDataCenter dc,
      RawSocket socket,
      AuthKey key,
      long salt,
      long sessionId,
      MessageIds ids,
      SeqNos seqNos) {
    this.dc = dc;
    this.socket = socket;
    this.key = key;
    this.salt = salt;
    this.sessionId = sessionId;
    this.ids = ids;
    this.seqNos = seqNos;
    this.opener = new MessageOpener(key, Sender.SERVER);
    this.sealer = new MessageSealer(key, Sender.CLIENT, RANDOM);
  }

  /** Connects, with a new key and a new session. */
  static RawClient connect(TestDataCenter dc) {
    return connect(dc, Clock.systemUTC());
  }

  static RawClient connect(TestDataCenter dc, Clock clock) {
    RawSocket socket = new RawSocket(dc);
    HandshakeResult result = exchange(dc, socket, clock);
    return new RawClient(
        dc,
        socket,
        result.authKey(),
        result.serverSalt(),
        RANDOM.nextLong(),
        new MessageIds(clock),
        new SeqNos());
  }

  /** Connects, with a temporary key that is not bound. */
  static RawClient withTemporaryKey(TestDataCenter dc, int seconds) {
    RawSocket socket = new RawSocket(dc);
    Clock clock = Clock.systemUTC();
    RsaKeyRing keys = RsaKeyRing.of(List.of(RsaPublicKey.fromPem(dc.publicKeyPem())));
    HandshakeResult result =
        exchange(
            HandshakeSettings.temporary(keys, dc.dcId(), seconds, RANDOM, clock), socket, clock);
    return new RawClient(
        dc,
        socket,
        result.authKey(),
        result.serverSalt(),
        RANDOM.nextLong(),
        new MessageIds(clock),
        new SeqNos());
  }

  AuthKey key() {
    return key;
  }

  /** Connects and signs the account in. */
  static RawClient signedIn(TestDataCenter dc, Account account) {
    RawClient client = connect(dc);
    client.signIn(account);
    return client;
  }

  private static HandshakeResult exchange(TestDataCenter dc, RawSocket socket, Clock clock) {
    RsaKeyRing keys = RsaKeyRing.of(List.of(RsaPublicKey.fromPem(dc.publicKeyPem())));
    return exchange(HandshakeSettings.permanent(keys, dc.dcId(), RANDOM, clock), socket, clock);
  }

  private static HandshakeResult exchange(
      HandshakeSettings settings, RawSocket socket, Clock clock) {
    ClientHandshake handshake = new ClientHandshake(settings);
    MessageIds ids = new MessageIds(clock);
    byte[] body = handshake.start();
    while (true) {
      byte[] packet = PlainMessage.packet(ids.next(MessageIds.CLIENT), body);
      socket.send(packet, packet.length);
      byte[] reply = socket.receive();
      HandshakeStep step =
          handshake.receive(PlainMessage.body(Sender.SERVER, reply, 0, reply.length));
      if (step instanceof HandshakeStep.Done done) {
        return done.result();
      }
      body = ((HandshakeStep.Send) step).body();
    }
  }

  /** The same session on a new connection; the old one is left as it is. */
  RawClient reconnected() {
    return new RawClient(dc, new RawSocket(dc), key, salt, sessionId, ids, seqNos);
  }

  /** Another session under the same key, on a new connection. */
  RawClient anotherSession() {
    return new RawClient(dc, new RawSocket(dc), key, salt, RANDOM.nextLong(), ids, new SeqNos());
  }

  long sessionId() {
    return sessionId;
  }

  long salt() {
    return salt;
  }

  void setSalt(long newSalt) {
    salt = newSalt;
  }

  long nextId() {
    return ids.next(MessageIds.CLIENT);
  }

  Item item(TlObject body) {
    return new Item(nextId(), seqNos.next(!(body instanceof MsgsAck)), body);
  }

  /** Sends a message; its id. */
  long send(TlObject body) {
    Item item = item(body);
    send(item);
    return item.id();
  }

  void send(Item item) {
    sealer.begin().writeObject(item.body());
    flush(item.id(), item.seqNo());
  }

  /** Sends a body as it is; its message id. */
  long sendBody(byte[] body) {
    long id = nextId();
    sealer.begin().writeRaw(body, 0, body.length);
    flush(id, seqNos.next(true));
    return id;
  }

  /** Sends messages in a container; the container's id. */
  long sendContainer(List<Item> items) {
    long id = nextId();
    sendContainer(id, items);
    return id;
  }

  void sendContainer(long id, List<Item> items) {
    ContainerWriter container = new ContainerWriter(sealer.begin());
    items.forEach(item -> container.add(item.id(), item.seqNo(), item.body()));
    container.end();
    flush(id, seqNos.next(false));
  }

  private void flush(long id, int seqNo) {
    int length = sealer.seal(salt, sessionId, id, seqNo);
    socket.send(sealer.packet(), length);
  }

  /** The packet that would be sent, for a transport of the test's own. */
  byte[] sealed(Item item) {
    sealer.begin().writeObject(item.body());
    int length = sealer.seal(salt, sessionId, item.id(), item.seqNo());
    return Arrays.copyOf(sealer.packet(), length);
  }

  /** The next message, out of its container if it is in one. */
  Incoming next() {
    while (incoming.isEmpty()) {
      byte[] packet = socket.receive();
      take(opener.open(packet, 0, packet.length));
    }
    return incoming.remove();
  }

  private void take(MessageView message) {
    if (message.constructor() != ContainerReader.ID) {
      incoming.add(new Incoming(message.id(), message.seqNo(), ByteString.of(message.copy(0))));
      return;
    }
    ContainerReader items = new ContainerReader(Sender.SERVER, 1024);
    containers++;
    items.begin(message);
    while (items.hasNext()) {
      MessageView item = items.next();
      incoming.add(new Incoming(item.id(), item.seqNo(), ByteString.of(item.copy(0))));
    }
  }

  /** How many containers have come. */
  int containers() {
    return containers;
  }

  /** The next message that is so; those before it are dropped. */
  Incoming next(Predicate<Incoming> wanted) {
    Incoming message = next();
    while (!wanted.test(message)) {
      message = next();
    }
    return message;
  }

  /** The next message of that constructor; those before it are dropped. */
  Incoming next(int constructor) {
    return next(message -> message.constructor() == constructor);
  }

  /** The next updates; whatever comes before them is dropped. */
  Updates nextUpdates() {
    List<Integer> ids =
        List.of(
            Updates.Regular.ID,
            Updates.UpdateShort.ID,
            Updates.UpdateShortMessage.ID,
            Updates.UpdateShortChatMessage.ID,
            Updates.TooLong.ID);
    return Updates.tlCodec().decode(next(message -> ids.contains(message.constructor())).body());
  }

  /** The {@code rpc_result} of a call. */
  Incoming answer(long callId) {
    return next(
        message ->
            message.constructor() == RPC_RESULT
                && new TlReader(message.body(), 4, 8).readLong() == callId);
  }

  /** What a call's {@code rpc_result} holds, unpacked. */
  byte[] result(long callId) {
    byte[] body = answer(callId).body();
    byte[] result = Arrays.copyOfRange(body, 12, body.length);
    return Gzip.isPacked(result, 0, result.length)
        ? Gzip.unpack(result, 0, result.length, 1 << 24)
        : result;
  }

  <R> R call(TlRequest<R> request) {
    return resultOf(send(request), request);
  }

  <R> R resultOf(long callId, TlRequest<R> request) {
    byte[] result = result(callId);
    if (new TlReader(result).peekId() == RpcError.ID) {
      RpcError error = RpcError.tlCodec().decode(result);
      throw new RpcException(error.errorCode(), error.errorMessage(), request.tlName());
    }
    return request.resultCodec().decode(result);
  }

  Authorization signIn(Account account) {
    String hash = call(new SendCode(false, account.phone(), null, 1, "hash")).phoneCodeHash();
    return call(new SignIn(account.phone(), hash, account.code()));
  }

  /** Says which messages it has, all in one. */
  void acknowledge(List<Long> messageIds) {
    send(new MsgsAck(messageIds));
  }

  /** The four bytes of a transport error. */
  int transportError() {
    return new TlReader(socket.receive()).readInt();
  }

  /** Waits for the server to close the connection. */
  void awaitEnd() {
    socket.awaitEnd();
  }

  /** Everything that is there until the answer to a ping sent now. */
  List<Incoming> drain() {
    long pingId = send(new Ping(nextId()));
    List<Incoming> all = new ArrayList<>();
    Incoming message = next();
    while (!isPong(message, pingId)) {
      all.add(message);
      message = next();
    }
    return all;
  }

  private static boolean isPong(Incoming message, long pingMessageId) {
    TlReader reader = new TlReader(message.body());
    return reader.readInt() == Pong.ID && reader.readLong() == pingMessageId;
  }

  static byte[] bytes(TlObject object) {
    TlWriter writer = new TlWriter();
    writer.writeObject(object);
    return writer.toByteArray();
  }

  @Override
  public void close() {
    socket.close();
  }
}
