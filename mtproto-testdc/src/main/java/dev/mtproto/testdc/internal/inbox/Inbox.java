package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerReader;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.message.MessageLimits;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.SeqNos;
import dev.mtproto.internal.service.BadMsgNotification;
import dev.mtproto.internal.service.NewSession;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.calls.Answers;
import dev.mtproto.testdc.internal.calls.CallRunner;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.session.AuthKeys;
import dev.mtproto.testdc.internal.session.KeyChannel;
import dev.mtproto.testdc.internal.session.KeyEntry;
import dev.mtproto.testdc.internal.session.SeenMessages.Fate;
import dev.mtproto.testdc.internal.session.ServerSession;
import dev.mtproto.testdc.internal.transport.ServerThreads;
import dev.mtproto.tl.TlReader;
import java.time.InstantSource;
import java.util.function.LongSupplier;

/**
 * Takes what clients say. Each packet is handled whole, then everything that there is to say is
 * sent together.
 */
public final class Inbox {
  private final InstantSource clock;
  private final LongSupplier random;
  private final ServiceHandlers handlers;
  private final CallRunner runner;
  private final FaultPlan faults;
  private final MessageRule[] packetRules;
  private final MessageRule[] messageRules;

  /**
   * An inbox.
   *
   * @param random makes the unique ids of sessions
   */
  public Inbox(
      InstantSource clock,
      LongSupplier random,
      AuthKeys keys,
      Answers answers,
      CallRunner runner,
      ServerThreads threads,
      FaultPlan faults) {
    this.clock = clock;
    this.random = random;
    this.runner = runner;
    this.faults = faults;
    this.handlers = new ServiceHandlers(keys, answers, threads, faults);
    this.packetRules =
        new MessageRule[] {new ClientIdRule(), new TimeRule(clock), new FaultRule(faults)};
    this.messageRules = new MessageRule[] {new ForgottenRule(), new SeqNoRule(handlers)};
  }

  /** Takes a packet that was opened. */
  public void receive(KeyChannel channel, MessageView packet) {
    ServerSession session = session(channel, packet);
    int violation = violation(packetRules, session, packet);
    if (violation != BadMessage.NONE) {
      reject(session, packet, violation);
    } else if (!channel.entry().salts().isGood(channel.salt(), session.now())) {
      rejectSalt(session, packet);
    } else {
      take(channel, session, packet);
    }
    session.flush();
  }

  private void take(KeyChannel channel, ServerSession session, MessageView packet) {
    if (packet.constructor() == ContainerReader.ID) {
      container(channel, session, packet);
    } else {
      message(channel, session, packet);
    }
    if (faults.strike(Fault.RotateSalt.class) != null) {
      channel.entry().salts().replace(session.now());
    }
  }

  private ServerSession session(KeyChannel channel, MessageView packet) {
    long id = channel.sessionId();
    ServerSession known = channel.entry().owner().session(id);
    ServerSession session = known == null ? begin(channel, id, packet) : known;
    if (channel.carry(id) || !session.isAttached()) {
      session.attach(channel);
    }
    return session;
  }

  private ServerSession begin(KeyChannel channel, long id, MessageView packet) {
    KeyEntry owner = channel.entry().owner();
    ServerSession fresh = new ServerSession(owner, id, clock);
    long salt = channel.entry().salts().current(fresh.now());
    fresh.outbox().announce(new NewSession(firstId(packet), random.getAsLong(), salt));
    ServerSession earlier = owner.add(fresh);
    return earlier == null ? fresh : earlier;
  }

  /** The lowest id in a packet: what the client sent before it, it sent to nobody. */
  private static long firstId(MessageView packet) {
    if (packet.constructor() != ContainerReader.ID) {
      return packet.id();
    }
    long first = packet.id();
    try {
      ContainerReader items = reader(packet);
      while (items.hasNext()) {
        first = Math.min(first, items.next().id());
      }
    } catch (ProtocolViolationException malformed) {
      // It is refused afterwards.
    }
    return first;
  }

  private static ContainerReader reader(MessageView packet) {
    ContainerReader items =
        new ContainerReader(Sender.CLIENT, MessageLimits.DEFAULT.containerItems());
    items.begin(packet);
    return items;
  }

  private void container(KeyChannel channel, ServerSession session, MessageView packet) {
    Fate fate = session.seen().fate(packet.id());
    if (fate != Fate.UNKNOWN && fate != Fate.CONTAINER) {
      reject(session, packet, BadMessage.CONTAINER_ID_USED);
      return;
    }
    int violation = violation(messageRules, session, packet);
    if (fate == Fate.UNKNOWN && violation != BadMessage.NONE) {
      reject(session, packet, violation);
      return;
    }
    ContainerReader items;
    try {
      items = checked(packet);
    } catch (ProtocolViolationException malformed) {
      reject(session, packet, BadMessage.CONTAINER);
      return;
    }
    if (fate == Fate.UNKNOWN) {
      session.seen().add(packet.id(), packet.seqNo(), Fate.CONTAINER);
    }
    while (items.hasNext()) {
      message(channel, session, items.next());
    }
  }

  /** A container holds older messages, and no containers. */
  private static ContainerReader checked(MessageView packet) {
    ContainerReader items = reader(packet);
    while (items.hasNext()) {
      MessageView item = items.next();
      if (item.id() >= packet.id() || item.constructor() == ContainerReader.ID) {
        throw new ProtocolViolationException("S9", "a malformed container");
      }
    }
    items.begin(packet);
    return items;
  }

  private void message(KeyChannel channel, ServerSession session, MessageView message) {
    if (session.seen().fate(message.id()) != Fate.UNKNOWN) {
      repeated(session, message);
      return;
    }
    MessageView unpacked = unpacked(message);
    int violation = violation(messageRules, session, unpacked);
    if (violation != BadMessage.NONE) {
      reject(session, unpacked, violation);
      return;
    }
    if (!session.seen().add(message.id(), message.seqNo(), Fate.RECEIVED)) {
      repeated(session, message);
      return;
    }
    boolean answered = handle(channel, session, unpacked);
    if (!answered) {
      acknowledge(session, message);
    }
  }

  private void acknowledge(ServerSession session, MessageView message) {
    if (SeqNos.isContentRelated(message.seqNo())
        && faults.strike(Fault.DropAcks.class, Inbox::isOurs) == null) {
      session.outbox().acknowledge(message.id());
    }
  }

  private static boolean isOurs(Fault.DropAcks drop) {
    return drop.direction() == Direction.TO_CLIENT;
  }

  /** A message that came before is answered again, but never handled again. */
  private void repeated(ServerSession session, MessageView message) {
    boolean answered = session.outbox().answerAgain(message.id());
    if (!answered) {
      acknowledge(session, message);
    }
  }

  /** A packed service message is one like any other; a packed call its runner unpacks. */
  private MessageView unpacked(MessageView message) {
    if (!Gzip.isPacked(message.array(), message.offset(), message.length())) {
      return message;
    }
    try {
      byte[] body =
          Gzip.unpack(
              message.array(),
              message.offset(),
              message.length(),
              MessageLimits.DEFAULT.unpackedBytes());
      return new MessageView().set(message.id(), message.seqNo(), body, 0, body.length);
    } catch (TlFormatException broken) {
      return message;
    }
  }

  private boolean handle(KeyChannel channel, ServerSession session, MessageView message) {
    ServiceHandler handler = handlers.find(message.constructor());
    if (handler == null) {
      return runner.run(session, message);
    }
    TlReader body = new TlReader(message.array(), message.offset(), message.length());
    try {
      body.readId();
      handler.handle(new ServiceHandler.Arrival(channel, session, message), body);
    } catch (TlFormatException malformed) {
      // It asks for nothing that could be done.
    }
    return false;
  }

  private static int violation(MessageRule[] rules, ServerSession session, MessageView message) {
    for (MessageRule rule : rules) {
      int violation = rule.violation(session, message);
      if (violation != BadMessage.NONE) {
        return violation;
      }
    }
    return BadMessage.NONE;
  }

  private static void reject(ServerSession session, MessageView message, int code) {
    if (code == BadMessage.SALT) {
      rejectSalt(session, message);
      return;
    }
    session.outbox().say(new BadMsgNotification.Regular(message.id(), message.seqNo(), code));
  }

  private static void rejectSalt(ServerSession session, MessageView message) {
    session
        .outbox()
        .say(
            new BadMsgNotification.ServerSalt(
                message.id(), message.seqNo(), BadMessage.SALT, session.salt()));
  }
}
