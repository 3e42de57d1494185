package dev.mtproto.event;

import org.jspecify.annotations.Nullable;

/**
 * What a client is at: its own connection, to the data centre that the user lives in, and whether
 * anybody is signed in.
 *
 * @param phase what it is at
 * @param reason why, for people: of {@link Phase#CONNECTING}, {@link Phase#SIGNED_OUT} and {@link
 *     Phase#CLOSED}; null if nothing went wrong
 */
public record ClientState(Phase phase, @Nullable String reason) {

  /** What a client can be at. */
  public enum Phase {
    /** Not connected, but trying; calls wait until it is. */
    CONNECTING,
    /** Connected, and nobody is signed in, as far as is known. */
    CONNECTED,
    /** Connected, and somebody is signed in. */
    SIGNED_IN,
    /** The server has ended the session of whoever was signed in. He may sign in again. */
    SIGNED_OUT,
    /** Closed, by its owner or for good reason: all calls fail. */
    CLOSED
  }

  /** Whether calls that need nobody signed in are sent at once. */
  public boolean isConnected() {
    return phase == Phase.CONNECTED || phase == Phase.SIGNED_IN || phase == Phase.SIGNED_OUT;
  }

  @Override
  public String toString() {
    return reason == null ? phase.toString() : phase + ": " + reason;
  }
}
