package dev.mtproto.internal.policy;

import dev.mtproto.event.ClientEvent;
import dev.mtproto.event.ClientState;
import dev.mtproto.event.ClientState.Phase;
import dev.mtproto.internal.event.Events;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Knows what a client is at, and tells when that changes. Thread-safe: {@link #lock} guards all
 * fields below it; events are queued while it is held, so that they come in the states' order.
 */
public final class ClientStateKeeper {
  private static final Logger LOG = LoggerFactory.getLogger(ClientStateKeeper.class);

  private final Events events;

  private final ReentrantLock lock = new ReentrantLock();
  private boolean connected;
  private @Nullable String disconnection;
  private boolean signedIn;
  private @Nullable String signedOut;
  private @Nullable String closed;
  private volatile ClientState state = new ClientState(Phase.CONNECTING, null);

  /**
   * The state of a client that begins to connect.
   *
   * @param signedIn whether its credentials say that somebody is signed in
   */
  public ClientStateKeeper(boolean signedIn, Events events) {
    this.signedIn = signedIn;
    this.events = events;
  }

  /** What the client is at. */
  public ClientState state() {
    return state;
  }

  /** The client's own connection works. */
  public void connected() {
    change(
        () -> {
          connected = true;
          disconnection = null;
        });
  }

  /** The client's own connection broke. */
  public void disconnected(String reason) {
    change(
        () -> {
          connected = false;
          disconnection = reason;
        });
  }

  /** Somebody has signed in, or is known to be. */
  public void signedIn() {
    change(
        () -> {
          signedIn = true;
          signedOut = null;
        });
  }

  /** Whoever was signed in has signed out by himself. */
  public void left() {
    change(
        () -> {
          signedIn = false;
          signedOut = null;
        });
  }

  /** The server has signed out whoever was signed in. */
  public void signedOut(String reason) {
    change(
        () -> {
          signedIn = false;
          signedOut = reason;
        });
  }

  /** The client is closed; the first reason counts. */
  public void closed(String reason) {
    change(() -> closed = closed == null ? reason : closed);
  }

  private void change(Runnable change) {
    lock.lock();
    try {
      change.run();
      ClientState before = state;
      ClientState now = derive();
      if (!now.equals(before)) {
        state = now;
        LOG.info("the client is {}", now);
        events.publish(new ClientEvent.StateChanged(before, now));
      }
    } finally {
      lock.unlock();
    }
  }

  private ClientState derive() {
    if (closed != null) {
      return new ClientState(Phase.CLOSED, closed);
    }
    if (!connected) {
      return new ClientState(Phase.CONNECTING, disconnection);
    }
    if (signedOut != null) {
      return new ClientState(Phase.SIGNED_OUT, signedOut);
    }
    return new ClientState(signedIn ? Phase.SIGNED_IN : Phase.CONNECTED, null);
  }
}
