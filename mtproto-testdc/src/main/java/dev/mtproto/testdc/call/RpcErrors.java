package dev.mtproto.testdc.call;

import dev.mtproto.error.RpcException;

/**
 * Makes the errors that a handler throws to have its call answered with {@code rpc_error}.
 *
 * @see <a href="https://core.telegram.org/api/errors">Error handling</a>
 */
public final class RpcErrors {
  private static final String THIS_CALL = "being answered";

  private RpcErrors() {}

  /** Any error. */
  public static RpcException error(int code, String text) {
    return new RpcException(code, text, THIS_CALL);
  }

  /** 400: the call is wrong, {@code PEER_ID_INVALID}. */
  public static RpcException badRequest(String text) {
    return error(400, text);
  }

  /** 401: nobody is signed in with this key. */
  public static RpcException unregistered() {
    return error(401, "AUTH_KEY_UNREGISTERED");
  }

  /** 420: the call may be made again after so many seconds. */
  public static RpcException floodWait(int seconds) {
    return error(420, "FLOOD_WAIT_" + seconds);
  }

  /**
   * 303: the call belongs to another data centre.
   *
   * @param kind {@code PHONE}, {@code NETWORK}, {@code USER}, {@code FILE} or {@code STATS}
   */
  public static RpcException migrate(String kind, int dcId) {
    return error(303, kind + "_MIGRATE_" + dcId);
  }
}
