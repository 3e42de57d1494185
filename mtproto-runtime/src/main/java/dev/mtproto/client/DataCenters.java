package dev.mtproto.client;

import dev.mtproto.internal.crypto.RsaKeyRing;
import dev.mtproto.internal.crypto.RsaPublicKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The data centres that a client may talk to, and the RSA keys that it knows them by. Immutable.
 *
 * @see <a href="https://core.telegram.org/api/datacenter">Data centres</a>
 */
public final class DataCenters {
  private static final int HTTPS = 443;
  private static final int TEST_OFFSET = 10_000;

  private final List<DataCenter> all;
  private final DataCenter home;
  private final boolean test;
  private final RsaKeyRing keys;

  /** Those whose address the user gave. */
  private final Set<Integer> given;

  private DataCenters(
      List<DataCenter> all, DataCenter home, boolean test, RsaKeyRing keys, Set<Integer> given) {
    this.all = List.copyOf(all);
    this.home = home;
    this.test = test;
    this.keys = keys;
    this.given = Set.copyOf(given);
  }

  /** Telegram's, where the users are. A new account begins with number 2. */
  public static DataCenters production() {
    List<DataCenter> all =
        List.of(
            new DataCenter(1, "149.154.175.50", HTTPS),
            new DataCenter(2, "149.154.167.51", HTTPS),
            new DataCenter(3, "149.154.175.100", HTTPS),
            new DataCenter(4, "149.154.167.91", HTTPS),
            new DataCenter(5, "149.154.171.5", HTTPS));
    return new DataCenters(all, all.get(1), false, RsaKeyRing.production(), Set.of());
  }

  /** Telegram's, for tests: other accounts, other keys. A new account begins with number 2. */
  public static DataCenters test() {
    List<DataCenter> all =
        List.of(
            new DataCenter(1, "149.154.175.10", HTTPS),
            new DataCenter(2, "149.154.167.40", HTTPS),
            new DataCenter(3, "149.154.175.117", HTTPS));
    return new DataCenters(all, all.get(1), true, RsaKeyRing.test(), Set.of());
  }

  /**
   * One data centre of your own.
   *
   * @param publicKeyPem its RSA key, PKCS#1 or SPKI
   * @throws IllegalArgumentException if the port or the key is none
   */
  public static DataCenters of(int id, String host, int port, String publicKeyPem) {
    DataCenter only = new DataCenter(id, host, port);
    RsaKeyRing keys = RsaKeyRing.of(List.of(RsaPublicKey.fromPem(publicKeyPem)));
    return new DataCenters(List.of(only), only, false, keys, Set.of(id));
  }

  /** These and one more; one of the same number is replaced. */
  public DataCenters and(DataCenter other) {
    List<DataCenter> more = new ArrayList<>(all);
    more.removeIf(dc -> dc.id() == other.id());
    more.add(other);
    Set<Integer> moreGiven = new HashSet<>(given);
    moreGiven.add(other.id());
    return new DataCenters(more, home.id() == other.id() ? other : home, test, keys, moreGiven);
  }

  /**
   * These, with another for new accounts to begin with.
   *
   * @throws IllegalArgumentException if there is none of that number
   */
  public DataCenters startingAt(int id) {
    DataCenter start =
        find(id).orElseThrow(() -> new IllegalArgumentException("no data centre " + id));
    return new DataCenters(all, start, test, keys, given);
  }

  /** These, trusting one more RSA key. */
  public DataCenters trusting(String publicKeyPem) {
    return new DataCenters(all, home, test, keys.plus(RsaPublicKey.fromPem(publicKeyPem)), given);
  }

  /** All of them. */
  public List<DataCenter> all() {
    return all;
  }

  /** The one that a new account begins with. */
  public DataCenter home() {
    return home;
  }

  /** Whether these are Telegram's data centres for tests. */
  public boolean isTest() {
    return test;
  }

  /** The one of a number. */
  public Optional<DataCenter> find(int id) {
    return all.stream().filter(dc -> dc.id() == id).findFirst();
  }

  /** The one at an address. */
  Optional<DataCenter> find(String host, int port) {
    return all.stream().filter(dc -> dc.host().equals(host) && dc.port() == port).findFirst();
  }

  /** Whether the user gave its address, so that no other is better. */
  boolean isGiven(int id) {
    return given.contains(id);
  }

  /** The keys that are trusted. */
  RsaKeyRing keys() {
    return keys;
  }

  /** The number as the key exchange wants it. */
  int exchangeId(int id) {
    return test ? id + TEST_OFFSET : id;
  }

  @Override
  public String toString() {
    return (test ? "test " : "") + all;
  }
}
