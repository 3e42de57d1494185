package dev.mtproto.error;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The server does not take the client for a signed-in user, or no longer. Unless {@link Reason}
 * says otherwise, signing in again helps.
 *
 * @see <a href="https://core.telegram.org/api/errors#401-unauthorized">401 UNAUTHORIZED</a>
 */
public final class NotSignedInException extends RpcException {
  private static final String DUPLICATED = "AUTH_KEY_DUPLICATED";

  private static final Map<String, Reason> REASONS =
      Map.of(
          "AUTH_KEY_UNREGISTERED", Reason.UNREGISTERED,
          "AUTH_KEY_INVALID", Reason.KEY_INVALID,
          "SESSION_REVOKED", Reason.REVOKED,
          "SESSION_EXPIRED", Reason.EXPIRED,
          "USER_DEACTIVATED", Reason.DEACTIVATED,
          "USER_DEACTIVATED_BAN", Reason.BANNED);

  private final Reason reason;

  /** Why nobody is signed in. */
  public enum Reason {
    /** Nobody has signed in with this key, or he was signed out. */
    UNREGISTERED("nobody is signed in; sign in"),
    /** The user ended the session from another one. */
    REVOKED("the user has ended this session; sign in again"),
    /** The session was not used for too long. */
    EXPIRED("the session has expired; sign in again"),
    /** The account is deleted. */
    DEACTIVATED("the account is deleted"),
    /** The account is banned. */
    BANNED("the account is banned by Telegram"),
    /** The key cannot be used; it is discarded. */
    KEY_INVALID("the key is of no more use; connect anew and sign in"),
    /** Two clients used the key at once, so the server ended its session; it is discarded. */
    DUPLICATED(
        "two clients used these credentials at once, and the server has ended their session;"
            + " connect anew and sign in, and give each client credentials of its own");

    private final String remedy;

    Reason(String remedy) {
      this.remedy = remedy;
    }

    /** Whether the key is lost with the session, so that a client has to connect anew. */
    public boolean losesKey() {
      return this == KEY_INVALID || this == DUPLICATED;
    }
  }

  NotSignedInException(Reason reason, int code, String text, String method) {
    super(code, text, method, ": " + reason.remedy);
    this.reason = reason;
  }

  static @Nullable Reason reasonOf(int code, String name) {
    if (code == NOT_ACCEPTABLE && name.equals(DUPLICATED)) {
      return Reason.DUPLICATED;
    }
    return code == UNAUTHORIZED ? REASONS.get(name) : null;
  }

  /** Why nobody is signed in. */
  public Reason reason() {
    return reason;
  }
}
