package dev.mtproto.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityTest {
  @Test
  void aCertificateAndAKeyThatDoNotGoTogether_areRefused(@TempDir Path folder) throws Exception {
    TestCertificates certificates = new TestCertificates(folder);
    certificates.sign("old", "CN=daemon");
    certificates.sign("new", "CN=daemon");
    Path certificate = certificates.file("new.pem");
    assertThat(Identity.read(TlsFiles.of(certificate, certificates.file("new.key"))))
        .hasToString("Identity{CN=daemon}");
    assertThatThrownBy(() -> Identity.read(TlsFiles.of(certificate, certificates.file("old.key"))))
        .isInstanceOf(GeneralSecurityException.class)
        .hasMessage("the key is not that of the certificate");
  }
}
