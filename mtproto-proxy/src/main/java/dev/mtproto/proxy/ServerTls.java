package dev.mtproto.proxy;

import io.grpc.InsecureServerCredentials;
import io.grpc.ServerCredentials;
import io.grpc.TlsServerCredentials;
import io.grpc.TlsServerCredentials.ClientAuth;
import io.grpc.util.AdvancedTlsX509KeyManager;
import io.grpc.util.AdvancedTlsX509TrustManager;
import io.grpc.util.AdvancedTlsX509TrustManager.Verification;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A server's certificate and whom it trusts, read again when the files change. */
final class ServerTls {
  private static final long LOOK_AGAIN_SECONDS = 10;

  private ServerTls() {}

  /** The credentials that the files are; plain text without any. */
  static ServerCredentials credentials(@Nullable TlsFiles files, ScheduledExecutorService scheduler)
      throws IOException {
    if (files == null) {
      return InsecureServerCredentials.create();
    }
    try {
      TlsServerCredentials.Builder builder =
          TlsServerCredentials.newBuilder().keyManager(keyManager(files, scheduler));
      if (files.clientAuthorities() != null) {
        builder
            .trustManager(trustManager(files.clientAuthorities(), scheduler))
            .clientAuth(ClientAuth.REQUIRE);
      }
      return builder.build();
    } catch (GeneralSecurityException e) {
      throw new IOException("the certificate or its key is none: " + e.getMessage(), e);
    }
  }

  private static AdvancedTlsX509KeyManager keyManager(
      TlsFiles files, ScheduledExecutorService scheduler)
      throws IOException, GeneralSecurityException {
    AdvancedTlsX509KeyManager manager = new AdvancedTlsX509KeyManager();
    manager.updateIdentityCredentials(
        files.certificates().toFile(),
        files.key().toFile(),
        LOOK_AGAIN_SECONDS,
        TimeUnit.SECONDS,
        scheduler);
    return manager;
  }

  private static AdvancedTlsX509TrustManager trustManager(
      Path authorities, ScheduledExecutorService scheduler)
      throws IOException, GeneralSecurityException {
    AdvancedTlsX509TrustManager manager =
        AdvancedTlsX509TrustManager.newBuilder()
            .setVerification(Verification.CERTIFICATE_ONLY_VERIFICATION)
            .build();
    manager.updateTrustCredentials(
        authorities.toFile(), LOOK_AGAIN_SECONDS, TimeUnit.SECONDS, scheduler);
    return manager;
  }
}
