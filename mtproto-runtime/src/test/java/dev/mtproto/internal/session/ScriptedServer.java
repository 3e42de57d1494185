package dev.mtproto.internal.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.ContainerWriter;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.GetFutureSalts;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.PingDelayDisconnect;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.internal.service.ServiceLayer;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.Set;

/** The server's end of a connection, which does what a test says. */
final class ScriptedServer {
  /** The id of {@code rpc_result}. */
  static final int RPC_RESULT = 0xf35c6d01;

  private static final Set<Integer> UPKEEP =
      Set.of(MsgsAck.ID, PingDelayDisconnect.ID, GetFutureSalts.ID);

  final MemoryChannel channel = new MemoryChannel();
  private final AuthKey key;
  private final MessageOpener opener;
  private final MessageSealer sealer;
  private final MessageIds ids;
  private final Queue<Received> received = new ArrayDeque<>();
  private final ContainerReader containers = new ContainerReader(Sender.CLIENT, 2000);

  /** What the client has acknowledged. */
  final List<Long> acked = new ArrayList<>();

  /** The client's session. */
  long sessionId;

  /** A message of the client. */
  @SuppressWarnings("ArrayRecordComponent") // It is not compared.
  record Received(long id, int seqNo, long containerId, long salt, byte[] body) {
    int constructor() {
      return new TlReader(body).peekId();
    }

    TlObject object() {
      return TlCodecs.OBJECT.decode(body, ServiceLayer.LAYER);
    }

    <T> T as(Class<T> type) {
      assertThat(object()).isInstanceOf(type);
      return type.cast(object());
    }
  }

  ScriptedServer(AuthKey key, MessageIds ids) {
    this.key = key;
    this.opener = new MessageOpener(key, Sender.CLIENT);
    this.sealer = new MessageSealer(key, Sender.SERVER, new SecureRandomness());
    this.ids = ids;
  }

  AuthKey key() {
    return key;
  }

  /** The client's next message that is no acknowledgement and does not keep the session up. */
  Received receive() throws InterruptedException {
    Received next = receiveAny();
    while (UPKEEP.contains(next.constructor())) {
      next = receiveAny();
    }
    return next;
  }

  /** The client's next message of this constructor; those before it are dropped. */
  Received await(int constructor) throws InterruptedException {
    Received next = receiveAny();
    while (next.constructor() != constructor) {
      next = receiveAny();
    }
    return next;
  }

  /** The client's next message, out of its container. */
  Received receiveAny() throws InterruptedException {
    if (received.isEmpty()) {
      packet(channel.receive());
    }
    return received.remove();
  }

  /** Whether the client has sent something that was not looked at. */
  boolean hasMore() {
    return !received.isEmpty() || channel.hasMore();
  }

  private void packet(byte[] bytes) {
    MessageView packet = opener.open(bytes, 0, bytes.length);
    sessionId = opener.sessionId();
    if (packet.constructor() == ContainerReader.ID) {
      long containerId = packet.id();
      containers.begin(packet);
      while (containers.hasNext()) {
        add(containers.next(), containerId);
      }
    } else {
      add(packet, 0);
    }
  }

  private void add(MessageView message, long containerId) {
    if (message.constructor() == MsgsAck.ID) {
      acked.addAll(MsgsAck.tlCodec().decode(message.copy(0)).msgIds());
    }
    received.add(
        new Received(message.id(), message.seqNo(), containerId, opener.salt(), message.copy(0)));
  }

  /** The next id of an answer. */
  long nextId() {
    return ids.next(MessageIds.ANSWER);
  }

  /** Answers a call. */
  void answer(Received call, TlObject result) {
    TlWriter body = new TlWriter();
    body.writeObject(result);
    answer(call, body.toByteArray());
  }

  /** Answers a call with these bytes. */
  void answer(Received call, byte[] result) {
    send(rpcResult(call.id(), result), 1);
  }

  /** Answers a call with an error. */
  void fail(Received call, int code, String text) {
    answer(call, new RpcError(code, text));
  }

  /** Refuses a message, or a container. */
  void refuse(long messageId, int code) {
    send(new BadMsgNotification.Regular(messageId, 1, code));
  }

  /** Sends an object that wants no acknowledgement. */
  void send(TlObject object) {
    TlWriter body = new TlWriter();
    body.writeObject(object);
    send(body.toByteArray(), 0);
  }

  /** Sends a body. */
  void send(byte[] body, int seqNo) {
    send(sessionId, nextId(), seqNo, body);
  }

  /** Sends a body under an id, and to a session. */
  void send(long session, long messageId, int seqNo, byte[] body) {
    channel.send(seal(session, messageId, seqNo, body));
  }

  /** Seals a packet. */
  byte[] seal(long session, long messageId, int seqNo, byte[] body) {
    sealer.begin().writeRaw(body, 0, body.length);
    int length = sealer.seal(1, session, messageId, seqNo);
    return Arrays.copyOf(sealer.packet(), length);
  }

  /** Sends several answers in one container. */
  void sendContainer(TlObject... objects) {
    TlWriter body = new TlWriter();
    ContainerWriter container = new ContainerWriter(body);
    for (TlObject object : objects) {
      container.add(nextId(), 1, object);
    }
    container.end();
    send(body.toByteArray(), 0);
  }

  /** Sends a message several times in one container. */
  void sendRepeated(int times, long messageId, byte[] messageBody) {
    TlWriter body = new TlWriter();
    ContainerWriter container = new ContainerWriter(body);
    for (int i = 0; i < times; i++) {
      container.add(messageId, 1, new Body(messageBody));
    }
    container.end();
    send(body.toByteArray(), 0);
  }

  /** Sends messages of these bodies in one container. */
  void sendContainer(byte[]... bodies) {
    sendContainer(Arrays.stream(bodies).map(Body::new).toArray(TlObject[]::new));
  }

  /** A body as it is on the wire. */
  @SuppressWarnings("ArrayRecordComponent") // It is not compared.
  private record Body(byte[] bytes) implements TlObject {
    @Override
    public int tlId() {
      return new TlReader(bytes).peekId();
    }

    @Override
    public String tlName() {
      return "body";
    }

    @Override
    public void tlWrite(TlWriter writer) {
      writer.writeRaw(bytes, 0, bytes.length);
    }
  }

  static byte[] rpcResult(long requestId, byte[] result) {
    TlWriter body = new TlWriter();
    body.writeInt(RPC_RESULT);
    body.writeLong(requestId);
    body.writeRaw(result, 0, result.length);
    return body.toByteArray();
  }

  /** Seals with a padding and a length that are wrong. */
  byte[] sealBadly(byte[] body, int padding, int claimedLength) {
    sealer.begin().writeRaw(body, 0, body.length);
    int length = sealer.sealWith(new byte[padding], 1, sessionId, nextId(), 1, claimedLength);
    return Arrays.copyOf(sealer.packet(), length);
  }
}
