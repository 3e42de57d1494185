package dev.mtproto.proxy;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A daemon's certificate. The files are looked at again while it runs: a renewed certificate needs
 * no restart.
 *
 * @param certificates the chain, PEM
 * @param key its private key, PEM, PKCS#8
 * @param clientAuthorities certificates of whoever signs clients' certificates, which then are
 *     required; null if clients need none
 */
public record TlsFiles(Path certificates, Path key, @Nullable Path clientAuthorities) {
  /** A certificate, and clients that need none. */
  public static TlsFiles of(Path certificates, Path key) {
    return new TlsFiles(certificates, key, null);
  }

  /** The same, with clients that need a certificate signed by one of these. */
  public TlsFiles requiringClients(Path authorities) {
    return new TlsFiles(certificates, key, authorities);
  }
}
