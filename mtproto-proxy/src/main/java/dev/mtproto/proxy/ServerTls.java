package dev.mtproto.proxy;

import io.grpc.InsecureServerCredentials;
import io.grpc.ServerCredentials;
import io.grpc.TlsServerCredentials;
import io.grpc.TlsServerCredentials.ClientAuth;
import io.grpc.util.AdvancedTlsX509KeyManager;
import io.grpc.util.AdvancedTlsX509TrustManager;
import io.grpc.util.AdvancedTlsX509TrustManager.Verification;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** A server's certificate and whom it trusts, read again when the files change. */
final class ServerTls {
  private final Duration interval;
  private final ScheduledExecutorService scheduler;

  /**
   * Reads files.
   *
   * @param interval how often they are looked at again
   */
  ServerTls(Duration interval, ScheduledExecutorService scheduler) {
    this.interval = interval;
    this.scheduler = scheduler;
  }

  /** The credentials that the files are; plain text without any. */
  ServerCredentials credentials(@Nullable TlsFiles files) throws IOException {
    if (files == null) {
      return InsecureServerCredentials.create();
    }
    try {
      TlsServerCredentials.Builder builder =
          TlsServerCredentials.newBuilder().keyManager(keyManager(files));
      if (files.clientAuthorities() != null) {
        builder
            .trustManager(trustManager(files.clientAuthorities()))
            .clientAuth(ClientAuth.REQUIRE);
      }
      return builder.build();
    } catch (GeneralSecurityException e) {
      throw new IOException("the certificate or its key is none: " + e.getMessage(), e);
    }
  }

  private AdvancedTlsX509KeyManager keyManager(TlsFiles files)
      throws IOException, GeneralSecurityException {
    AdvancedTlsX509KeyManager manager = new AdvancedTlsX509KeyManager();
    FileWatch.start(
        List.of(files.certificates(), files.key()),
        () -> {
          Identity identity = Identity.read(files);
          manager.updateIdentityCredentials(identity.chain(), identity.key());
        },
        interval,
        scheduler);
    return manager;
  }

  private AdvancedTlsX509TrustManager trustManager(Path authorities)
      throws IOException, GeneralSecurityException {
    AdvancedTlsX509TrustManager manager =
        AdvancedTlsX509TrustManager.newBuilder()
            .setVerification(Verification.CERTIFICATE_ONLY_VERIFICATION)
            .build();
    File file = authorities.toFile();
    FileWatch.start(
        List.of(authorities), () -> manager.updateTrustCredentials(file), interval, scheduler);
    return manager;
  }
}
