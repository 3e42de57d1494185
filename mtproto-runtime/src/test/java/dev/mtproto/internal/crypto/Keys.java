package dev.mtproto.internal.crypto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** One RSA key, in all the forms in which OpenSSL writes it. */
public final class Keys {
  private Keys() {}

  /** The private key. */
  public static RsaPrivateKey privateKey() {
    return RsaPrivateKey.fromPem(pem("private-pkcs1"));
  }

  /** The text of {@code keys/NAME.pem}. */
  public static String pem(String name) {
    try (InputStream in =
        Objects.requireNonNull(Keys.class.getResourceAsStream("/keys/" + name + ".pem"))) {
      return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
