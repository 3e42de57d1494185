package dev.mtproto.internal.session;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.MtprotoException;
import dev.mtproto.internal.transport.Channel;
import dev.mtproto.internal.transport.Threads;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * One connection of a session: the channel, and the two threads that serve it. It ends once, for
 * whatever reason, and then tells who made it. Thread-safe.
 */
public final class Connection {
  private final Session session;
  private final Channel channel;
  private final Consumer<RuntimeException> onEnd;
  private final ConnectionReader reader;
  private final ConnectionWriter writer;
  private final AtomicBoolean ended = new AtomicBoolean();

  /**
   * A connection that does nothing yet.
   *
   * @param onEnd told once, by any thread, why the connection ended
   */
  public Connection(
      Session session,
      Channel channel,
      Introduction introduction,
      SessionOptions options,
      Consumer<RuntimeException> onEnd) {
    this.session = session;
    this.channel = channel;
    this.onEnd = onEnd;
    Receipts receipts = new Receipts();
    channel.reader().onQuickAck(receipts::arrived);
    this.reader =
        new ConnectionReader(
            this,
            session,
            channel.reader(),
            new Dispatcher(session.inbound(this, options), options.limits()));
    this.writer =
        new ConnectionWriter(
            this,
            session.outbound(),
            channel.writer(),
            new PacketPacker(session, new BodyWriter(introduction, options.packAbove())),
            receipts,
            options.messagesPerPacket());
  }

  /** Begins to read and to write. */
  public void start() {
    session.attach(this);
    String name = "mtproto-" + Long.toHexString(session.id());
    Threads.start(name + "-reader", reader);
    Threads.start(name + "-writer", writer);
  }

  /** Ends the connection; of several reasons the first counts. */
  public void close(RuntimeException reason) {
    if (ended.compareAndSet(false, true)) {
      channel.close();
      session.detach(this);
      onEnd.accept(reason);
    }
  }

  /** Whether a packet of the server was received, so that the connection is good for something. */
  boolean hasReceived() {
    return reader.hasReceived();
  }

  /** When a packet was last received, by {@link Environment#nanoTime}; at first, the beginning. */
  long lastReceived() {
    return reader.lastReceived();
  }

  /** What went wrong, as one of our exceptions. */
  static RuntimeException describe(Throwable problem) {
    if (problem instanceof MtprotoException known) {
      return known;
    }
    return new ConnectionException("the connection broke: " + problem.getMessage(), problem);
  }
}
