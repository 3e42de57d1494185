package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.message.MessageOpener;
import dev.mtproto.internal.message.MessageView;
import dev.mtproto.internal.transport.FrameReader;
import dev.mtproto.internal.transport.TransportErrors;
import java.io.IOException;
import java.util.function.LongSupplier;

/**
 * Receives packets, opens them and hands their messages out. One thread a connection runs it; it
 * runs no user's code and never waits for the writer.
 */
final class ConnectionReader implements Runnable {
  private final Connection connection;
  private final FrameReader frames;
  private final MessageOpener opener;
  private final Dispatcher dispatcher;
  private final LongSupplier nanoTime;
  private volatile boolean received;
  private volatile long lastReceived;

  ConnectionReader(
      Connection connection, Session session, FrameReader frames, Dispatcher dispatcher) {
    this.connection = connection;
    this.frames = frames;
    this.opener = new MessageOpener(session.authKey(), Sender.SERVER);
    this.dispatcher = dispatcher;
    this.nanoTime = session.environment().nanoTime();
    this.lastReceived = nanoTime.getAsLong();
  }

  @Override
  public void run() {
    try {
      for (int length = frames.read(); length >= 0; length = frames.read()) {
        receive(length);
      }
      connection.close(new ConnectionException("the server closed the connection"));
    } catch (IOException | RuntimeException problem) {
      connection.close(Connection.describe(problem));
    } finally {
      connection.close(new ConnectionException("the connection's reader has stopped"));
    }
  }

  private void receive(int length) {
    TransportErrors.check(frames.array(), length);
    MessageView packet = opener.open(frames.array(), 0, length);
    received = true;
    lastReceived = nanoTime.getAsLong();
    dispatcher.packet(opener.sessionId(), packet);
  }

  /** Whether a packet was received that could be opened. */
  boolean hasReceived() {
    return received;
  }

  /** When the last of them was, or else when the connection began. */
  long lastReceived() {
    return lastReceived;
  }
}
