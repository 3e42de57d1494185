package dev.mtproto.proxy;

import io.grpc.util.CertificateUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A server's certificates, its own first, and the key that belongs to it.
 *
 * @param certificates the chain
 * @param key the private key of the first of them
 */
record Identity(List<X509Certificate> certificates, PrivateKey key) {
  private static final byte[] SAMPLE = "any text will do".getBytes(StandardCharsets.US_ASCII);

  /**
   * Reads them from PEM.
   *
   * @throws GeneralSecurityException if they do not go together, perhaps since only one of the two
   *     files was replaced so far
   */
  static Identity read(TlsFiles files) throws IOException, GeneralSecurityException {
    try (InputStream chain = Files.newInputStream(files.certificates());
        InputStream secret = Files.newInputStream(files.key())) {
      X509Certificate[] certificates = CertificateUtils.getX509Certificates(chain);
      PrivateKey key = CertificateUtils.getPrivateKey(secret);
      if (certificates.length == 0 || !belongs(key, certificates[0].getPublicKey())) {
        throw new InvalidKeyException("the key is not that of the certificate");
      }
      return new Identity(List.of(certificates), key);
    }
  }

  /** Whether what the one signs the other finds genuine. */
  private static boolean belongs(PrivateKey key, PublicKey certified)
      throws GeneralSecurityException {
    if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
      return false;
    }
    Signature signature = Signature.getInstance(algorithm(key));
    signature.initSign(key);
    signature.update(SAMPLE);
    byte[] signed = signature.sign();
    signature.initVerify(certified);
    signature.update(SAMPLE);
    return signature.verify(signed);
  }

  private static String algorithm(PrivateKey key) {
    return switch (key.getAlgorithm()) {
      case "RSA" -> "SHA256withRSA";
      case "EC" -> "SHA256withECDSA";
      default -> key.getAlgorithm();
    };
  }

  X509Certificate[] chain() {
    return certificates.toArray(X509Certificate[]::new);
  }

  @Override
  public String toString() {
    return "Identity{" + certificates.get(0).getSubjectX500Principal() + "}";
  }
}
