package dev.mtproto.testdc.internal.session;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.ContainerWriter;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.message.MessageSealer;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.testdc.internal.transport.Connection;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A connection under one key: opens what comes and seals what goes. Opening is for the thread that
 * reads the connection; sealing is guarded by {@code sealing}.
 */
public final class KeyChannel {
  private final Connection connection;
  private final KeyEntry entry;
  private final MessageOpener opener;
  private final MessageSealer sealer;
  private final int messagesPerPacket;
  private final ReentrantLock sealing = new ReentrantLock();
  private @Nullable Future<?> end;
  private final Set<Long> sessionIds = ConcurrentHashMap.newKeySet();

  /**
   * A channel on this connection.
   *
   * @param messagesPerPacket how many messages it sends in one packet at most
   */
  public KeyChannel(
      Connection connection, KeyEntry entry, Randomness random, int messagesPerPacket) {
    this.connection = connection;
    this.entry = entry;
    this.opener = new MessageOpener(entry.key(), Sender.CLIENT);
    this.sealer = new MessageSealer(entry.key(), Sender.SERVER, random);
    this.messagesPerPacket = messagesPerPacket;
  }

  /** The connection. */
  public Connection connection() {
    return connection;
  }

  /** The key. */
  public KeyEntry entry() {
    return entry;
  }

  /** How many messages it sends in one packet at most. */
  int messagesPerPacket() {
    return messagesPerPacket;
  }

  /** The salt of the packet last opened. */
  public long salt() {
    return opener.salt();
  }

  /** The session of the packet last opened. */
  public long sessionId() {
    return opener.sessionId();
  }

  /** Notes what will end the connection, instead of what would have until now. */
  public void setEnd(Future<?> newEnd) {
    Future<?> old = end;
    end = newEnd;
    if (old != null) {
      old.cancel(false);
    }
  }

  /** Notes that a session uses this channel; whether it is the first time. */
  public boolean carry(long sessionId) {
    return sessionIds.add(sessionId);
  }

  /**
   * Opens a packet.
   *
   * @throws dev.mtproto.error.ProtocolViolationException if the client did not seal it
   */
  public MessageView open(byte[] packet, int length) {
    return opener.open(packet, 0, length);
  }

  /** Says that the packet last opened has arrived. */
  public void sendQuickAck() throws IOException {
    connection.sendQuickAck(opener.quickAckToken());
  }

  /** Sends messages in one packet: in a container if there are several. */
  void send(ServerSession session, List<OutMessage> batch) throws IOException {
    sealing.lock();
    try {
      TlWriter body = sealer.begin();
      int length =
          batch.size() == 1 ? single(session, body, batch.get(0)) : container(session, body, batch);
      connection.send(sealer.packet(), 0, length);
    } finally {
      sealing.unlock();
    }
  }

  private int single(ServerSession session, TlWriter body, OutMessage message) {
    body.writeObject(message);
    return sealer.seal(salt(session), session.id(), message.id(), message.seqNo());
  }

  private int container(ServerSession session, TlWriter body, List<OutMessage> batch) {
    ContainerWriter container = new ContainerWriter(body);
    for (OutMessage message : batch) {
      container.add(message.id(), message.seqNo(), message);
    }
    container.end();
    Outbox outbox = session.outbox();
    return sealer.seal(salt(session), session.id(), outbox.containerId(), outbox.containerSeqNo());
  }

  private long salt(ServerSession session) {
    return entry.salts().current(session.now());
  }
}
