package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlObject;
import org.jspecify.annotations.Nullable;

/** Who is known by an access hash. Thread-safe. */
public interface PeerSource {
  /** Notes the users and chats that an object has. */
  void learn(TlObject object);

  /** Whether a user can be addressed. */
  boolean knowsUser(long userId);

  /** A channel as an {@code InputChannel}; null if it cannot be addressed. */
  @Nullable TlObject inputChannel(long channelId);
}
