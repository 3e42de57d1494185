package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.RpcException;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.handshake.TempKeyBinding;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.InboundGuard;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.internal.message.ServerClock;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.BindAuthKeyInner;
import dev.mtproto.internal.service.MsgsAck;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.Scheduler;
import dev.mtproto.internal.transport.TransportErrors;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import okio.ByteString;

/**
 * Binds a temporary key to the permanent one, over a channel that nothing else uses meanwhile, in a
 * session of its own that is over afterwards.
 *
 * @see <a href="https://core.telegram.org/method/auth.bindTempAuthKey">auth.bindTempAuthKey</a>
 */
final class KeyBinding {
  private static final int MAX_ATTEMPTS = 5;
  private static final int MAX_PACKETS = 64;
  private static final String METHOD = "auth.bindTempAuthKey";

  private final Channel channel;
  private final TemporaryKeys.Fresh fresh;
  private final AuthKey permanent;
  private final TemporaryKeys.BindCall call;
  private final ServerClock clock;
  private final Environment environment;
  private final long sessionId;
  private final MessageIds ids;
  private final SeqNos seqNos = new SeqNos();
  private final MessageSealer sealer;
  private final MessageOpener opener;
  private final InboundGuard guard;
  private final List<Long> received = new ArrayList<>();
  private long salt;

  private KeyBinding(
      Channel channel,
      TemporaryKeys.Fresh fresh,
      AuthKey permanent,
      TemporaryKeys.BindCall call,
      ServerClock clock,
      Environment environment) {
    this.channel = channel;
    this.fresh = fresh;
    this.permanent = permanent;
    this.call = call;
    this.clock = clock;
    this.environment = environment;
    this.sessionId = environment.random().nextLong();
    this.ids = new MessageIds(clock);
    this.sealer = new MessageSealer(fresh.key(), Sender.CLIENT, environment.random());
    this.opener = new MessageOpener(fresh.key(), Sender.SERVER);
    this.guard = new InboundGuard(sessionId, clock);
    this.salt = fresh.salt();
  }

  private enum State {
    WAITING,
    SAME_AGAIN,
    ANOTHER,
    BOUND
  }

  /**
   * Binds a key, on the calling thread.
   *
   * @param timeout after which the channel is closed
   * @return the id of the session that it took
   * @throws RpcException if the server refuses
   */
  static long run(
      Channel channel,
      TemporaryKeys.Fresh fresh,
      AuthKey permanent,
      TemporaryKeys.BindCall call,
      ServerClock clock,
      Environment environment,
      Duration timeout)
      throws IOException {
    KeyBinding binding = new KeyBinding(channel, fresh, permanent, call, clock, environment);
    Scheduler.Cancellable alarm = environment.scheduler().schedule(channel::close, timeout);
    try {
      binding.run();
      return binding.sessionId;
    } finally {
      alarm.cancel();
    }
  }

  private void run() throws IOException {
    State state = State.ANOTHER;
    long id = 0;
    int seqNo = 0;
    TlObject body = new MsgsAck(List.of());
    for (int attempt = 0; attempt < MAX_ATTEMPTS && state != State.BOUND; attempt++) {
      if (state == State.ANOTHER) {
        id = ids.next(MessageIds.CLIENT);
        seqNo = seqNos.next(true);
        body = body(id);
      }
      send(id, seqNo, body);
      state = await(id);
    }
    if (state != State.BOUND) {
      throw new ConnectionException("the server does not take the call of " + METHOD);
    }
    send(ids.next(MessageIds.CLIENT), seqNos.next(false), new MsgsAck(received));
  }

  private TlObject body(long id) {
    long nonce = environment.random().nextLong();
    int expiresAt = (int) fresh.expiresAt().getEpochSecond();
    BindAuthKeyInner inner =
        new BindAuthKeyInner(nonce, fresh.key().id(), permanent.id(), sessionId, expiresAt);
    byte[] proof = TempKeyBinding.seal(permanent, id, inner, environment.random());
    return call.of(permanent.id(), nonce, expiresAt, ByteString.of(proof));
  }

  private void send(long id, int seqNo, TlObject body) throws IOException {
    sealer.begin().writeObject(body);
    int length = sealer.seal(salt, sessionId, id, seqNo);
    channel.writer().write(sealer.packet(), 0, length);
    channel.writer().flush();
  }

  private State await(long id) throws IOException {
    for (int i = 0; i < MAX_PACKETS; i++) {
      int length = channel.reader().read();
      if (length < 0) {
        throw new IOException("the server closed the connection");
      }
      TransportErrors.check(channel.reader().array(), length);
      State state = packet(opener.open(channel.reader().array(), 0, length), id);
      if (state != State.WAITING) {
        return state;
      }
    }
    throw new ConnectionException("the server does not answer the call of " + METHOD);
  }

  private State packet(MessageView packet, long id) {
    if (guard.packet(opener.sessionId(), packet, InboundGuard.TimeQuestion.NONE)
        != InboundGuard.Verdict.NEW) {
      return State.WAITING;
    }
    if (packet.constructor() != ContainerReader.ID) {
      return message(packet, id);
    }
    State state = State.WAITING;
    ContainerReader container =
        new ContainerReader(Sender.SERVER, MessageLimits.DEFAULT.containerItems());
    container.begin(packet);
    while (container.hasNext()) {
      State next = message(container.next(), id);
      state = next == State.WAITING ? state : next;
    }
    return state;
  }

  private State message(MessageView message, long id) {
    if (SeqNos.isContentRelated(message.seqNo())) {
      received.add(message.id());
    }
    TlReader body = new TlReader(message.array(), message.offset(), message.length());
    return switch (message.constructor()) {
      case RpcResultHandler.ID -> result(body, id);
      case BadMsgNotification.Regular.ID, BadMsgNotification.ServerSalt.ID ->
          refused(BadMsgNotification.tlCodec().read(body), message.id(), id);
      default -> State.WAITING;
    };
  }

  private static State result(TlReader body, long id) {
    body.expectId(RpcResultHandler.ID, "rpc_result");
    if (body.readLong() != id) {
      return State.WAITING;
    }
    if (body.peekId() == RpcError.ID) {
      RpcError error = RpcError.tlCodec().read(body);
      throw new RpcException(error.errorCode(), error.errorMessage(), METHOD);
    }
    if (!TlCodecs.BOOL.read(body)) {
      throw new ConnectionException("the server does not bind the temporary key");
    }
    return State.BOUND;
  }

  private State refused(BadMsgNotification notification, long answerId, long id) {
    if (notification.badMsgId() != id) {
      return State.WAITING;
    }
    if (notification instanceof BadMsgNotification.ServerSalt other) {
      salt = other.newServerSalt();
      return State.SAME_AGAIN;
    }
    Refusal refusal = Refusal.of(notification.errorCode());
    if (!refusal.needsNewId()) {
      throw refusal.exception(METHOD);
    }
    if (refusal.correctsClock()) {
      clock.set(MessageIds.instant(answerId));
      ids.restart();
    }
    seqNos.shift(refusal.seqNoShift());
    return State.ANOTHER;
  }
}
