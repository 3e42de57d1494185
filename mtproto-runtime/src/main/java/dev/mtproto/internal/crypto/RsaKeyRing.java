package dev.mtproto.internal.crypto;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The RSA keys by which a client knows its servers. Immutable. */
public final class RsaKeyRing {
  private static final RsaKeyRing PRODUCTION =
      of(
          """
          -----BEGIN RSA PUBLIC KEY-----
          MIIBCgKCAQEA6LszBcC1LGzyr992NzE0ieY+BSaOW622Aa9Bd4ZHLl+TuFQ4lo4g
          5nKaMBwK/BIb9xUfg0Q29/2mgIR6Zr9krM7HjuIcCzFvDtr+L0GQjae9H0pRB2OO
          62cECs5HKhT5DZ98K33vmWiLowc621dQuwKWSQKjWf50XYFw42h21P2KXUGyp2y/
          +aEyZ+uVgLLQbRA1dEjSDZ2iGRy12Mk5gpYc397aYp438fsJoHIgJ2lgMv5h7WY9
          t6N/byY9Nw9p21Og3AoXSL2q/2IJ1WRUhebgAdGVMlV1fkuOQoEzR7EdpqtQD9Cs
          5+bfo3Nhmcyvk5ftB0WkJ9z6bNZ7yxrP8wIDAQAB
          -----END RSA PUBLIC KEY-----
          """);
  private static final RsaKeyRing TEST =
      of(
          """
          -----BEGIN RSA PUBLIC KEY-----
          MIIBCgKCAQEAyMEdY1aR+sCR3ZSJrtztKTKqigvO/vBfqACJLZtS7QMgCGXJ6XIR
          yy7mx66W0/sOFa7/1mAZtEoIokDP3ShoqF4fVNb6XeqgQfaUHd8wJpDWHcR2OFwv
          plUUI1PLTktZ9uW2WE23b+ixNwJjJGwBDJPQEQFBE+vfmH0JP503wr5INS1poWg/
          j25sIWeYPHYeOrFp/eXaqhISP6G+q2IeTaWTXpwZj4LzXq5YOpk4bYEQ6mvRq7D1
          aHWfYmlEGepfaYR8Q0YqvvhYtMte3ITnuSJs171+GDqpdKcSwHnd6FudwGO4pcCO
          j4WcDuXc2CTHgH8gFTNhp/Y8/SpDOhvn9QIDAQAB
          -----END RSA PUBLIC KEY-----
          """);

  private final Map<Long, RsaPublicKey> keys;

  private RsaKeyRing(Map<Long, RsaPublicKey> keys) {
    this.keys = keys;
  }

  /** The keys of Telegram's data centres. */
  public static RsaKeyRing production() {
    return PRODUCTION;
  }

  /** The keys of Telegram's test data centres. */
  public static RsaKeyRing test() {
    return TEST;
  }

  /** These keys. */
  public static RsaKeyRing of(Collection<RsaPublicKey> keys) {
    Map<Long, RsaPublicKey> byFingerprint = new LinkedHashMap<>();
    for (RsaPublicKey key : keys) {
      byFingerprint.put(key.fingerprint(), key);
    }
    return new RsaKeyRing(byFingerprint);
  }

  /** These keys and one more. */
  public RsaKeyRing plus(RsaPublicKey key) {
    List<RsaPublicKey> all = new ArrayList<>(keys.values());
    all.add(key);
    return of(all);
  }

  /** The keys, in the order in which they were given. */
  public List<RsaPublicKey> keys() {
    return List.copyOf(keys.values());
  }

  /** The first of the fingerprints that a server offers which is one of these keys'. */
  public Optional<RsaPublicKey> choose(List<Long> fingerprints) {
    return fingerprints.stream().filter(keys::containsKey).findFirst().map(keys::get);
  }

  private static RsaKeyRing of(String pem) {
    return of(List.of(RsaPublicKey.fromPem(pem)));
  }
}
