package dev.mtproto.internal.dc;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.internal.credentials.CredentialsStore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Knows where data centres are: from what the client was built with, what the server told, and
 * where the account was found last. Thread-safe.
 */
final class DcAddresses {
  private final DcNetwork network;
  private final CredentialsStore store;

  DcAddresses(DcNetwork network, CredentialsStore store) {
    this.network = network;
    this.store = store;
  }

  /** The addresses to try, the best first; empty if none is known. */
  List<DcOption> find(int dcId, DcUse use) {
    Set<DcOption> found = new LinkedHashSet<>();
    List<DcOption> built = usable(network.built(), dcId, use);
    if (network.isGiven(dcId)) {
      found.addAll(built);
    }
    if (use == DcUse.MAIN) {
      found.addAll(last(dcId));
    }
    store.session().ifPresent(saved -> found.addAll(usable(saved.config().options(), dcId, use)));
    found.addAll(built);
    return new ArrayList<>(found);
  }

  /** Where the account is; a data centre without a number is the one of the predecessor's file. */
  private List<DcOption> last(int dcId) {
    return store
        .session()
        .filter(saved -> saved.dcId() == dcId || dcId == 0)
        .map(saved -> List.of(addressOf(saved)))
        .orElse(List.of());
  }

  private static DcOption addressOf(SavedSession saved) {
    return DcOption.of(saved.dcId(), saved.host(), saved.port());
  }

  /**
   * What may be used, the best first: addresses for files before others if it is files that are
   * wanted, those without conditions before those that must be obfuscated, IPv4 before IPv6.
   */
  private static List<DcOption> usable(List<DcOption> options, int dcId, DcUse use) {
    return options.stream()
        .filter(option -> option.dcId() == dcId && isFor(option, use))
        .sorted(
            Comparator.comparing((DcOption option) -> use == DcUse.MEDIA && !option.mediaOnly())
                .thenComparing(DcOption::tcpObfuscatedOnly)
                .thenComparing(DcOption::ipv6))
        .toList();
  }

  private static boolean isFor(DcOption option, DcUse use) {
    return switch (use) {
      case MAIN -> !option.cdn() && !option.mediaOnly();
      case MEDIA -> !option.cdn();
      case CDN -> option.cdn();
    };
  }
}
