package dev.mtproto.internal.dc;

import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.crypto.RsaPublicKey;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * The RSA keys of the data centres that only keep copies of files. Each is trusted for its own data
 * centre and for no other. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/cdn">Encrypted CDNs</a>
 */
final class CdnKeys {
  private final DcSettings settings;
  private final Home home;
  private final SharedWork<Map<Integer, RsaKeyRing>> rings = new SharedWork<>();

  CdnKeys(DcSettings settings, Home home) {
    this.settings = settings;
    this.home = home;
  }

  /** The keys of a data centre; none if the server does not know it as one that keeps copies. */
  CompletableFuture<RsaKeyRing> of(int dcId) {
    return rings.get(this::ask).thenApply(all -> all.getOrDefault(dcId, RsaKeyRing.of(List.of())));
  }

  /** Has the keys asked for anew: a key exchange did not find its own among them. */
  void forget() {
    Map<Integer, RsaKeyRing> last = rings.result();
    if (last != null) {
      rings.forget(last);
    }
  }

  private CompletableFuture<Map<Integer, RsaKeyRing>> ask() {
    return home.ask(settings.layer().request("help.getCdnConfig").build()).thenApply(CdnKeys::read);
  }

  private static Map<Integer, RsaKeyRing> read(TlObject config) {
    Map<Integer, List<RsaPublicKey>> keys = new HashMap<>();
    for (TlObject key : TlFields.of(config).getObjects("public_keys")) {
      TlFields fields = TlFields.of(key);
      keys.computeIfAbsent(fields.getInt("dc_id"), any -> new ArrayList<>())
          .add(RsaPublicKey.fromPem(fields.getString("public_key")));
    }
    Map<Integer, RsaKeyRing> rings = new HashMap<>();
    keys.forEach((dcId, ring) -> rings.put(dcId, RsaKeyRing.of(ring)));
    return Map.copyOf(rings);
  }
}
