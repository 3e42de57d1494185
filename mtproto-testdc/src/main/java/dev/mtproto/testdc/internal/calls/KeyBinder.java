package dev.mtproto.testdc.internal.calls;

import dev.mtproto.internal.service.BindAuthKeyInner;
import dev.mtproto.layer71.auth.BindTempAuthKey;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.session.AuthKeys;
import dev.mtproto.testdc.internal.session.KeyEntry;
import dev.mtproto.testdc.internal.session.ServerSession;

/**
 * {@code auth.bindTempAuthKey}: binds the key that the call came under, if the client proves that
 * it has the permanent one.
 *
 * @see <a href="https://core.telegram.org/method/auth.bindTempAuthKey">auth.bindTempAuthKey</a>
 */
public final class KeyBinder {
  private final AuthKeys keys;

  /** Binds these keys. */
  public KeyBinder(AuthKeys keys) {
    this.keys = keys;
  }

  /** Answers a call. */
  public Boolean answer(CallContext context, BindTempAuthKey request) {
    ServerSession session = (ServerSession) context.session();
    KeyEntry temporary = session.carrier();
    if (!temporary.isTemporary()) {
      throw RpcErrors.badRequest("TEMP_AUTH_KEY_EMPTY");
    }
    KeyEntry permanent = keys.find(request.permAuthKeyId());
    if (permanent == null || permanent.isTemporary()) {
      throw RpcErrors.badRequest("ENCRYPTED_MESSAGE_INVALID");
    }
    if (temporary.owner() != temporary && temporary.owner() != permanent) {
      throw RpcErrors.badRequest("TEMP_AUTH_KEY_ALREADY_BOUND");
    }
    requireProof(context, request, temporary, permanent);
    if (request.expiresAt() <= session.now()) {
      throw RpcErrors.badRequest("EXPIRES_AT_INVALID");
    }
    permanent.bind(temporary, request.expiresAt());
    return true;
  }

  private static void requireProof(
      CallContext context, BindTempAuthKey request, KeyEntry temporary, KeyEntry permanent) {
    BindAuthKeyInner claimed =
        new BindAuthKeyInner(
            request.nonce(),
            temporary.key().id(),
            permanent.key().id(),
            context.sessionId(),
            request.expiresAt());
    boolean proven =
        BindingProof.open(permanent.key(), request.encryptedMessage().toByteArray())
            .filter(proof -> proof.messageId() == context.messageId())
            .filter(proof -> proof.seqNo() == 0)
            .filter(proof -> proof.inner().equals(claimed))
            .isPresent();
    if (!proven) {
      throw RpcErrors.badRequest("ENCRYPTED_MESSAGE_INVALID");
    }
  }
}
