package dev.mtproto.testdc.internal.session;

import dev.mtproto.layer71.Updates;
import dev.mtproto.testdc.call.ClientInfo;
import dev.mtproto.tl.TlObject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A client's session. It outlives connections: what was not acknowledged is sent again on the next
 * one. A link's lock is held by who takes from the outbox and sends there, so that packets go out
 * in order; the other fields are single values that one thread sets and any may read.
 *
 * @see <a href="https://core.telegram.org/mtproto/description#session">Session</a>
 */
public final class ServerSession {
  private final KeyEntry entry;
  private final long id;
  private final InstantSource clock;
  private final SeenMessages seen = new SeenMessages();
  private final Outbox outbox;
  private final RunningCalls calls;
  private volatile @Nullable Link link;
  private volatile @Nullable ClientInfo client;
  private volatile int layer;
  private volatile boolean wantsUpdates;
  private volatile boolean missedUpdates;

  /** A session that has said and heard nothing. */
  public ServerSession(KeyEntry entry, long id, InstantSource clock) {
    this.entry = entry;
    this.id = id;
    this.clock = clock;
    this.outbox = new Outbox(clock);
    this.calls = new RunningCalls(seen, outbox);
  }

  /** The session's id, which the client chose. */
  public long id() {
    return id;
  }

  /** The key that it belongs to. */
  public KeyEntry entry() {
    return entry;
  }

  /** What came in it. */
  public SeenMessages seen() {
    return seen;
  }

  /** Its calls that are being executed. */
  public RunningCalls calls() {
    return calls;
  }

  /** What goes out in it. */
  public Outbox outbox() {
    return outbox;
  }

  /** The time, in seconds. */
  public int now() {
    return (int) clock.instant().getEpochSecond();
  }

  /** The salt that is good now. */
  public long salt() {
    return carrier().salts().current(now());
  }

  /** The key of the connection that it is on; its own if there is none. */
  public KeyEntry carrier() {
    Link now = link;
    return now == null ? entry : now.channel.entry();
  }

  /** The layer that the client speaks; 0 if it has not said. */
  public int layer() {
    return layer;
  }

  /** What the client said of itself. */
  public Optional<ClientInfo> client() {
    return Optional.ofNullable(client);
  }

  /** Notes the layer that the client speaks. */
  public void setLayer(int number) {
    layer = number;
  }

  /** Notes what the client says of itself. */
  public void setClient(ClientInfo info) {
    client = info;
  }

  /** Notes that the client called something and did not refuse updates. */
  public void setWantsUpdates() {
    wantsUpdates = true;
  }

  /** Goes on over this channel, beginning with what was not acknowledged. */
  public void attach(KeyChannel channel) {
    link = new Link(channel);
    outbox.sendAllAgain();
    if (missedUpdates) {
      missedUpdates = false;
      outbox.announce(new Updates.TooLong());
    }
  }

  /** Whether there is a connection. */
  public boolean isAttached() {
    Link now = link;
    return now != null && now.isOpen();
  }

  /**
   * Takes updates for the client. If it is not there it is told, once it is back, that it missed
   * some.
   *
   * @return whether there is something to be sent
   */
  public boolean update(TlObject updates) {
    if (!wantsUpdates) {
      return false;
    }
    if (!isAttached()) {
      missedUpdates = true;
      return false;
    }
    outbox.announce(updates);
    return true;
  }

  /**
   * Sends what is waiting. If another thread is at it already, that one sends this too. If there is
   * no connection, it goes on waiting.
   */
  public void flush() {
    Link now = link;
    while (now != null && now.isOpen() && outbox.isWaiting() && now.sending.tryLock()) {
      try {
        drain(now);
      } finally {
        now.sending.unlock();
      }
      now = link;
    }
  }

  private void drain(Link to) {
    while (to == link && to.isOpen()) {
      List<OutMessage> batch = outbox.take(to.channel.messagesPerPacket());
      if (batch.isEmpty()) {
        return;
      }
      try {
        to.channel.send(this, batch);
      } catch (IOException lost) {
        // What matters of it is sent again on the next connection.
        to.channel.connection().close();
      }
    }
  }

  /** A connection that the session is on, with the lock of who sends there. */
  private static final class Link {
    final KeyChannel channel;
    final ReentrantLock sending = new ReentrantLock();

    Link(KeyChannel channel) {
      this.channel = channel;
    }

    boolean isOpen() {
      return channel.connection().isOpen();
    }
  }
}
