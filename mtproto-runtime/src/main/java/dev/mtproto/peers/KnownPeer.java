package dev.mtproto.peers;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that messages can be exchanged with. Its text does not show the access
 * hash.
 *
 * @param kind what it is
 * @param id its id, of that kind
 * @param accessHash what the account addresses it by; 0 for groups, which need none, and for
 *     oneself
 * @param username the name that it can be found by, without {@code @}; null for none
 * @param phone a user's phone number, digits only; null if not known
 * @param name a user's first and last name, or the title
 * @see <a href="https://core.telegram.org/api/peers">Peers</a>
 */
public record KnownPeer(
    Kind kind,
    long id,
    long accessHash,
    @Nullable String username,
    @Nullable String phone,
    String name) {
  /** What there is. */
  public enum Kind {
    /** A user or a bot. */
    USER,
    /** A basic group. */
    GROUP,
    /** A channel or a supergroup. */
    CHANNEL
  }

  /** Checks the parts. */
  public KnownPeer {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  @Override
  public String toString() {
    return kind + " " + id + (username == null ? "" : " @" + username);
  }
}
