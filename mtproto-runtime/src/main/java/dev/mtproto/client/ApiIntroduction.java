package dev.mtproto.client;

import dev.mtproto.internal.session.Introduction;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import okio.ByteString;

/**
 * Wraps calls in {@code invokeWithLayer}, {@code initConnection} and {@code invokeAfterMsg}, as the
 * layer describes them; a layer that lacks one of the first two is not wrapped in it.
 *
 * @see <a href="https://core.telegram.org/api/invoking">Calling methods</a>
 */
final class ApiIntroduction implements Introduction {
  private static final String LAYER = "invokeWithLayer";
  private static final String INIT = "initConnection";
  private static final String NO_UPDATES = "invokeWithoutUpdates";

  /** Binds a temporary key. */
  static final String BIND = "auth.bindTempAuthKey";

  /** Has a call be executed after another. */
  static final String AFTER = "invokeAfterMsg";

  private final TlLayer layer;
  private final int apiId;
  private final Device device;
  private final boolean updates;

  /**
   * An introduction.
   *
   * @param updates whether the server is to push updates on this connection
   */
  ApiIntroduction(TlLayer layer, int apiId, Device device, boolean updates) {
    this.layer = layer;
    this.apiId = apiId;
    this.device = device;
    this.updates = updates;
  }

  @Override
  public <R> TlRequest<R> wrap(TlRequest<R> call) {
    TlRequest<R> quiet =
        updates || layer.combinator(NO_UPDATES) == null
            ? call
            : layer.request(NO_UPDATES).wrap(call);
    TlRequest<R> wrapped = layer.combinator(INIT) == null ? quiet : init(quiet);
    return layer.combinator(LAYER) == null
        ? wrapped
        : layer.request(LAYER).with("layer", layer.number()).wrap(wrapped);
  }

  @Override
  public <R> TlRequest<R> after(long messageId, TlRequest<R> call) {
    return layer.request(AFTER).with("msg_id", messageId).wrap(call);
  }

  /** The call that binds a temporary key. */
  TlRequest<Boolean> bind(
      long permanentKeyId, long nonce, int expiresAt, ByteString encryptedMessage) {
    return layer
        .request(BIND)
        .with("perm_auth_key_id", permanentKeyId)
        .with("nonce", nonce)
        .with("expires_at", expiresAt)
        .with("encrypted_message", encryptedMessage)
        .build(TlCodecs.BOOL);
  }

  private <R> TlRequest<R> init(TlRequest<R> call) {
    return layer
        .request(INIT)
        .with("api_id", apiId)
        .with("device_model", device.model())
        .with("system_version", device.system())
        .with("app_version", device.appVersion())
        .withIfKnown("system_lang_code", device.systemLanguage())
        .withIfKnown("lang_pack", device.languagePack())
        .withIfKnown("lang_code", device.language())
        .wrap(call);
  }
}
