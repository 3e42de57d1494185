package dev.mtproto.internal.dc;

import dev.mtproto.credentials.SavedKey;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.error.ClientClosedException;
import dev.mtproto.error.RpcException;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A client's access to a data centre: the key, and whether the account is known there. Both are got
 * once, however many need them at the same time, and kept with the credentials. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/api/auth#working-with-multiple-dcs">Working with several
 *     data centres</a>
 */
final class DcAccess {
  private static final Logger LOG = LoggerFactory.getLogger(DcAccess.class);
  private static final int UNAUTHORIZED = 401;

  private final DcSettings settings;
  private final CredentialsStore store;
  private final Home home;
  private final int dcId;
  private final SavedKey.Kind kind;

  private final SharedWork<SavedKey> exchange = new SharedWork<>();
  private final SharedWork<Boolean> authorization = new SharedWork<>();

  /** The key that the data centre said last that it does not know. */
  private volatile @Nullable ByteString lost;

  DcAccess(DcSettings settings, CredentialsStore store, Home home, int dcId, SavedKey.Kind kind) {
    this.settings = settings;
    this.store = store;
    this.home = home;
    this.dcId = dcId;
    this.kind = kind;
  }

  /**
   * The key: the saved one, or one that is exchanged now and saved.
   *
   * @param trusted gives the RSA keys; asked only if there is an exchange
   */
  CompletableFuture<SavedKey> key(
      DcDialer dialer, Supplier<CompletableFuture<RsaKeyRing>> trusted) {
    return saved()
        .map(CompletableFuture::completedFuture)
        .orElseGet(() -> exchange.get(() -> exchange(dialer, trusted)));
  }

  /** At home the account's own key is the one. */
  private Optional<SavedKey> saved() {
    SavedSession saved = store.session().orElse(null);
    if (saved == null) {
      return Optional.empty();
    }
    if (kind == SavedKey.Kind.MAIN && dcId == home.dcId()) {
      return Optional.of(new SavedKey(dcId, kind, saved.salt(), saved.authKey(), true));
    }
    return saved.key(dcId, kind).filter(key -> !key.authKey().equals(lost));
  }

  private CompletableFuture<SavedKey> exchange(
      DcDialer dialer, Supplier<CompletableFuture<RsaKeyRing>> trusted) {
    return trusted
        .get()
        .thenApplyAsync(
            ring -> {
              // What another exchanged just before is as good.
              return saved().orElseGet(() -> exchangeNow(dialer, ring));
            },
            settings.environment().executor());
  }

  private SavedKey exchangeNow(DcDialer dialer, RsaKeyRing trusted) {
    ExchangedKey fresh = ExchangedKey.exchange(settings, dialer, dcId, trusted);
    fresh.channel().close();
    SavedKey key = fresh.saved(dcId, kind);
    store.update(saved -> saved.withKey(key));
    if (store.session().isEmpty()) {
      throw new ClientClosedException("the client was signed out");
    }
    return key;
  }

  /**
   * The data centre does not know a key any more: the next call has another exchanged. What becomes
   * of the home's own key is not decided here.
   */
  void lose(ByteString key) {
    lost = key;
    SavedKey last = exchange.result();
    if (last != null) {
      exchange.forget(last);
    }
    forgetAuthorizing();
  }

  /** Whether nothing more is to be done for calls to be made there in the account's name. */
  boolean isAuthorized() {
    return kind == SavedKey.Kind.CDN || dcId == home.dcId() || isImported();
  }

  private boolean isImported() {
    return store
        .session()
        .flatMap(saved -> saved.key(dcId, kind))
        .filter(key -> key.imported() && !key.authKey().equals(lost))
        .isPresent();
  }

  /**
   * Has the account known there, if anybody is signed in: exports the authorization at home, and
   * imports it.
   *
   * @param there a link to the data centre
   */
  CompletableFuture<Boolean> authorize(DcLink there) {
    if (isAuthorized()) {
      return CompletableFuture.completedFuture(true);
    }
    boolean somebody = store.session().filter(saved -> saved.userId() != 0).isPresent();
    if (somebody && Boolean.FALSE.equals(authorization.result())) {
      // When it was last tried nobody was signed in.
      authorization.forget(Boolean.FALSE);
    }
    return authorization.get(() -> export().thenCompose(exported -> carry(exported, there)));
  }

  private void forgetAuthorizing() {
    Boolean last = authorization.result();
    if (last != null) {
      authorization.forget(last);
    }
  }

  /** Has the authorization imported anew: the data centre says that nobody is signed in. */
  void forgetAuthorization() {
    forgetAuthorizing();
    store.update(
        saved ->
            saved.key(dcId, kind).filter(SavedKey::imported).isPresent()
                ? saved.withKey(saved.key(dcId, kind).orElseThrow().withImported(false))
                : saved);
  }

  /** Empty if nobody is signed in. */
  private CompletableFuture<Optional<TlObject>> export() {
    TlLayer layer = settings.layer();
    boolean nobody =
        store.session().filter(saved -> saved.userId() != 0 || saved.phone() != null).isEmpty();
    if (nobody) {
      return CompletableFuture.completedFuture(Optional.empty());
    }
    return home.ask(layer.request("auth.exportAuthorization").with("dc_id", dcId).build())
        .handle(
            (exported, failure) -> {
              if (failure == null) {
                return Optional.of(exported);
              }
              RuntimeException problem = Failures.of(failure);
              if (problem instanceof RpcException refused && refused.code() == UNAUTHORIZED) {
                return Optional.empty();
              }
              throw problem;
            });
  }

  /** If nobody is signed in the data centre may be called all the same. */
  private CompletableFuture<Boolean> carry(Optional<TlObject> exported, DcLink there) {
    if (exported.isEmpty()) {
      return CompletableFuture.completedFuture(false);
    }
    TlFields fields = TlFields.of(exported.get());
    Object id = fields.get("id");
    TlLayer layer = settings.layer();
    return home.askAt(
            there,
            layer
                .request("auth.importAuthorization")
                .with("id", id == null ? 0 : id)
                .with("bytes", fields.getBytes("bytes"))
                .build())
        .thenApply(imported -> keepImported(there));
  }

  private boolean keepImported(DcLink there) {
    LOG.info("the authorization is imported at {}", there);
    store.update(
        saved ->
            saved
                .key(dcId, kind)
                .filter(key -> key.authKey().equals(there.key()))
                .map(key -> saved.withKey(key.withImported(true)))
                .orElse(saved));
    return true;
  }
}
