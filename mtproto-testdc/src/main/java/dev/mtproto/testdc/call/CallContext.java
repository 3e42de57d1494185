package dev.mtproto.testdc.call;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Who calls, and how: what a handler knows beside the request. */
public interface CallContext {
  /**
   * The id of the authorization key that the call came under; of a temporary one, the permanent key
   * that it is bound to.
   */
  long authKeyId();

  /** Whether the call came under a temporary key. */
  boolean isUnderTemporaryKey();

  /** The session. Unique only together with the key. */
  long sessionId();

  /** The call's message id: the same if the client sends the call once more. */
  long messageId();

  /** The layer that the client said it speaks; 0 if it has said none. */
  int layer();

  /** What the client said of itself in {@code initConnection}. */
  Optional<ClientInfo> client();

  /** When the call came, by the data centre's clock. */
  Instant time();

  /** The account that is signed in with this key. */
  OptionalInt userId();

  /**
   * The account that is signed in with this key.
   *
   * @throws dev.mtproto.error.RpcException 401 AUTH_KEY_UNREGISTERED if none is
   */
  default int requireUser() {
    return userId().orElseThrow(RpcErrors::unregistered);
  }

  /** Signs an account in with this key. */
  void signIn(int userId);

  /** Signs out whoever is signed in with this key. */
  void signOut();

  /**
   * Stands for the session; equal for two calls exactly if they came in one session. Updates can
   * leave it out.
   */
  Object session();
}
