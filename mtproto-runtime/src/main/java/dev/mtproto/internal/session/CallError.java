package dev.mtproto.internal.session;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.service.RpcError;

/**
 * What the session itself has to know of an {@code rpc_error}.
 *
 * @param text such as {@code MSG_WAIT_FAILED}
 */
record CallError(String text) {
  /** An error, boxed; one that is malformed has no text, and fails its call when it is decoded. */
  static CallError of(byte[] body) {
    try {
      return new CallError(RpcError.tlCodec().decode(body).errorMessage());
    } catch (TlFormatException malformed) {
      return new CallError("");
    }
  }

  /** The temporary key is not bound, or no longer. */
  boolean isUnbound() {
    return text.equals("AUTH_KEY_PERM_EMPTY");
  }

  /** The call was not executed, since the one before it was waited for in vain. */
  boolean isVainWait() {
    return text.equals("MSG_WAIT_FAILED") || text.equals("MSG_WAIT_TIMEOUT");
  }
}
