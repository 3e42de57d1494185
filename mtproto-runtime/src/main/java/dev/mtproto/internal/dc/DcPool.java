package dev.mtproto.internal.dc;

import dev.mtproto.credentials.SavedKey;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.session.CallTarget;
import dev.mtproto.internal.session.SharedKey;
import dev.mtproto.tl.TlObject;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;

/**
 * A client's sessions with all data centres but the one of its home. Each is made when it is first
 * called. Thread-safe.
 */
public final class DcPool {
  private final DcSettings settings;
  private final CredentialsStore store;
  private final Home home;
  private final DcAddresses addresses;
  private final ServerConfig config;
  private final CdnKeys cdnKeys;
  private final Map<Slot, DcTarget> targets = new ConcurrentHashMap<>();
  private final Map<Lock, DcAccess> accesses = new ConcurrentHashMap<>();

  /** Temporary keys, by their permanent ones. */
  private final Map<ByteString, SharedKey> temporary = new ConcurrentHashMap<>();

  private volatile boolean closed;

  /** One session: of those of one use, the one of a number. */
  private record Slot(int dcId, DcUse use, int number) {}

  /** What a key is for. */
  private record Lock(int dcId, SavedKey.Kind kind) {}

  DcPool(DcSettings settings, CredentialsStore store, Home home) {
    this.settings = settings;
    this.store = store;
    this.home = home;
    this.addresses = new DcAddresses(settings.network(), store);
    this.config = new ServerConfig(settings, store, home);
    this.cdnKeys = new CdnKeys(settings, home);
  }

  /**
   * A session of a data centre; sessions of one use and different numbers have connections of their
   * own, and one key.
   */
  public CallTarget session(int dcId, DcUse use, int number) {
    return target(dcId, use, number);
  }

  DcTarget target(int dcId, DcUse use, int number) {
    return targets.computeIfAbsent(
        new Slot(dcId, use, number),
        slot -> new DcTarget(this, settings, access(dcId, use.keyKind()), dcId, use));
  }

  private DcAccess access(int dcId, SavedKey.Kind kind) {
    return accesses.computeIfAbsent(
        new Lock(dcId, kind), lock -> new DcAccess(settings, store, home, dcId, kind));
  }

  /** Has the account's authorization imported anew, with the next call there. */
  void forgetAuthorization(int dcId) {
    access(dcId, SavedKey.Kind.MAIN).forgetAuthorization();
  }

  /** The server's configuration. */
  public CompletableFuture<TlObject> config() {
    return config.get();
  }

  /** Has the addresses of a data centre at hand, as far as the server knows them. */
  CompletableFuture<Void> haveAddresses(int dcId, DcUse use) {
    boolean enough = use != DcUse.CDN && home.dcId() != 0 && settings.network().isGiven(dcId);
    return enough ? CompletableFuture.completedFuture(null) : config.haveAddresses();
  }

  CompletableFuture<RsaKeyRing> cdnKeys(int dcId) {
    return cdnKeys.of(dcId);
  }

  DcDialer dialer(int dcId, DcUse use) {
    return new DcDialer(addresses, settings.network(), dcId, use);
  }

  DcLink link(DcDialer dialer, int dcId, DcUse use, SavedKey key) {
    SharedKey shared = temporary.computeIfAbsent(key.authKey(), permanent -> new SharedKey());
    return new DcLink(settings, dialer, dcId, use, store, home.owner(), key, shared);
  }

  /** The home's link changed its place with another. */
  void swapped(DcLink home, DcLink old) {
    target(home.dcId(), DcUse.MAIN, 0).release(home);
    target(old.dcId(), DcUse.MAIN, 0).adopt(old);
  }

  /** A link ended. */
  void closed(DcLink link, RuntimeException reason) {
    targets.values().forEach(target -> target.closed(link, reason));
  }

  boolean isClosed() {
    return closed;
  }

  void close(RuntimeException reason) {
    closed = true;
    targets.values().forEach(target -> target.close(reason));
  }

  /** Forgets all sessions and keys: what comes now is for another account. */
  public void restart(RuntimeException reason) {
    close(reason);
    targets.clear();
    accesses.clear();
    temporary.clear();
    closed = false;
  }
}
