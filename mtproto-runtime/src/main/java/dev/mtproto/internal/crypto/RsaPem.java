package dev.mtproto.internal.crypto;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.pkcs.RSAPrivateKey;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemReader;
import org.bouncycastle.util.io.pem.PemWriter;

/** RSA keys in PEM. Errors never quote what was read. */
final class RsaPem {
  private RsaPem() {}

  static RSAPublicKey readPublic(String pem) {
    PemObject object = read(pem);
    try {
      return switch (object.getType()) {
        case "RSA PUBLIC KEY" -> RSAPublicKey.getInstance(object.getContent());
        case "PUBLIC KEY" ->
            RSAPublicKey.getInstance(
                SubjectPublicKeyInfo.getInstance(object.getContent()).parsePublicKey());
        default -> throw new IllegalArgumentException("no RSA public key: " + object.getType());
      };
    } catch (IOException malformed) {
      throw new IllegalArgumentException("a malformed RSA public key", malformed);
    }
  }

  static RSAPrivateKey readPrivate(String pem) {
    PemObject object = read(pem);
    try {
      return switch (object.getType()) {
        case "RSA PRIVATE KEY" -> RSAPrivateKey.getInstance(object.getContent());
        case "PRIVATE KEY" ->
            RSAPrivateKey.getInstance(
                PrivateKeyInfo.getInstance(object.getContent()).parsePrivateKey());
        default -> throw new IllegalArgumentException("no RSA private key: " + object.getType());
      };
    } catch (IOException malformed) {
      throw new IllegalArgumentException("a malformed RSA private key", malformed);
    }
  }

  static String write(String type, ASN1Object key) {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(new PemObject(type, key.getEncoded(ASN1Encoding.DER)));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().replace(System.lineSeparator(), "\n");
  }

  private static PemObject read(String pem) {
    try (PemReader reader = new PemReader(new StringReader(pem))) {
      PemObject object = reader.readPemObject();
      if (object == null) {
        throw new IllegalArgumentException(
            "no PEM, which begins with a line like -----BEGIN RSA PUBLIC KEY-----");
      }
      return object;
    } catch (IOException malformed) {
      throw new IllegalArgumentException("malformed PEM", malformed);
    }
  }
}
