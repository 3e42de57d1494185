package dev.mtproto.proxy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority and what it signs, as PEM files in a folder. */
final class TestCertificates {
  private final Path folder;
  private final KeyPair authority = pair();
  private long serial;

  TestCertificates(Path folder) {
    this.folder = folder;
    write("ca.pem", certificate("CN=authority", authority));
  }

  Path authorities() {
    return folder.resolve("ca.pem");
  }

  /** Writes {@code NAME.pem} and {@code NAME.key}. */
  void sign(String name, String subject) {
    KeyPair pair = pair();
    write(name + ".pem", certificate(subject, pair));
    try {
      write(name + ".key", new JcaPKCS8Generator(pair.getPrivate(), null).generate());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private X509CertificateHolder certificate(String subject, KeyPair pair) {
    Instant now = Instant.now();
    try {
      return new JcaX509v3CertificateBuilder(
              new X500Name("CN=authority"),
              BigInteger.valueOf(++serial),
              Date.from(now.minus(1, ChronoUnit.DAYS)),
              Date.from(now.plus(30, ChronoUnit.DAYS)),
              new X500Name(subject),
              pair.getPublic())
          .addExtension(Extension.basicConstraints, true, new BasicConstraints(pair == authority))
          .addExtension(
              Extension.subjectAlternativeName,
              false,
              new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")))
          .build(new JcaContentSignerBuilder("SHA256withECDSA").build(authority.getPrivate()));
    } catch (IOException | OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(256);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private void write(String name, Object content) {
    try (Writer writer = Files.newBufferedWriter(folder.resolve(name));
        JcaPEMWriter pem = new JcaPEMWriter(writer)) {
      pem.writeObject(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
