package dev.mtproto.testdc.internal.center;

import dev.mtproto.error.MtprotoException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.MessageIds;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.message.PlainMessage;
import dev.mtproto.testdc.internal.handshake.EstablishedKey;
import dev.mtproto.testdc.internal.handshake.ServerHandshake;
import dev.mtproto.testdc.internal.handshake.ServerStep;
import dev.mtproto.testdc.internal.session.KeyChannel;
import dev.mtproto.testdc.internal.session.KeyEntry;
import dev.mtproto.testdc.internal.session.ServerSalts;
import dev.mtproto.testdc.internal.transport.Connection;
import dev.mtproto.testdc.internal.transport.Packet;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * What one connection carries: key exchanges, and packets under any of the keys. Used by the thread
 * that reads the connection.
 */
final class ClientLine implements Connection.Reader {
  /**
   * The key is not known.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-errors">Transport
   *     errors</a>
   */
  private static final int NO_SUCH_KEY = -404;

  private final Connection connection;
  private final Center center;
  private final ServerHandshake handshake;
  private final MessageIds plainIds;
  private final Map<Long, KeyChannel> channels = new HashMap<>();

  ClientLine(Connection connection, Center center) {
    this.connection = connection;
    this.center = center;
    this.handshake = new ServerHandshake(center.handshakeSettings());
    this.plainIds = new MessageIds(center.clock());
  }

  @Override
  public void received(Packet packet) throws IOException {
    if (center.restarts()) {
      connection.close();
      return;
    }
    try {
      if (PlainMessage.isPlain(packet.array(), 0, packet.length())) {
        exchange(packet);
      } else {
        encrypted(packet);
      }
    } catch (MtprotoException broken) {
      refuse();
    }
  }

  private void exchange(Packet packet) throws IOException {
    byte[] body = PlainMessage.body(Sender.CLIENT, packet.array(), 0, packet.length());
    ServerStep step = handshake.receive(body);
    step.established().ifPresent(this::keep);
    byte[] reply = PlainMessage.packet(plainIds.next(MessageIds.ANSWER), step.reply());
    connection.send(reply, 0, reply.length);
  }

  private void keep(EstablishedKey key) {
    int now = (int) center.clock().instant().getEpochSecond();
    ServerSalts salts = new ServerSalts(key.serverSalt(), now, center.random()::nextLong);
    center
        .keys()
        .add(
            key.expiresIn().isPresent()
                ? KeyEntry.temporary(key.authKey(), salts, (long) now + key.expiresIn().getAsInt())
                : KeyEntry.permanent(key.authKey(), salts));
    center.handshakeDone();
  }

  private void encrypted(Packet packet) throws IOException {
    if (packet.length() < Long.BYTES) {
      refuse();
      return;
    }
    long keyId = new TlReader(packet.array(), 0, Long.BYTES).readLong();
    KeyEntry entry = center.keys().find(keyId);
    if (entry != null && entry.isExpired(center.clock().instant().getEpochSecond())) {
      center.keys().remove(entry);
      entry = null;
    }
    if (entry == null) {
      channels.remove(keyId);
      refuse();
      return;
    }
    KeyChannel channel = channels.get(keyId);
    if (channel == null || channel.entry() != entry) {
      channel = new KeyChannel(connection, entry, center.random(), center.messagesPerPacket());
      channels.put(keyId, channel);
    }
    MessageView message = channel.open(packet.array(), packet.length());
    if (packet.wantsQuickAck()) {
      channel.sendQuickAck();
    }
    center.inbox().receive(channel, message);
  }

  /** Says that there is no such key, whatever was wrong, and ends the connection. */
  private void refuse() throws IOException {
    TlWriter error = new TlWriter();
    error.writeInt(NO_SUCH_KEY);
    connection.send(error.array(), 0, error.length());
    connection.close();
  }
}
