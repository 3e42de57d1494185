package dev.mtproto.proxy;

import dev.mtproto.client.CallAdapter;
import dev.mtproto.internal.proxy.access.Gatekeeper;
import dev.mtproto.internal.proxy.service.Accounts;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlLayer;
import io.grpc.ChannelCredentials;
import io.grpc.InsecureChannelCredentials;
import io.grpc.Metadata;
import io.grpc.TlsChannelCredentials;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Builds a {@link ProxyClient}. Not thread-safe. */
public final class ProxyClientBuilder {
  final String target;
  final Metadata headers = new Metadata();
  final List<CallAdapter.Factory> adapters = new ArrayList<>();
  TlLayer layer = Layer71.LAYER;
  ChannelCredentials credentials = InsecureChannelCredentials.create();
  Duration callTimeout = Duration.ofSeconds(30);
  Duration longestFloodWait = Duration.ofMinutes(1);

  ProxyClientBuilder(String target) {
    this.target = Objects.requireNonNull(target, "target");
  }

  /** The layer that the daemon speaks; layer 71 if not given. */
  public ProxyClientBuilder layer(TlLayer newLayer) {
    layer = Objects.requireNonNull(newLayer, "newLayer");
    return this;
  }

  /** The token that the daemon wants. */
  public ProxyClientBuilder token(String token) {
    headers.put(Gatekeeper.AUTHORIZATION, "Bearer " + token);
    return this;
  }

  /** Which of the daemon's accounts; its first if not given. */
  public ProxyClientBuilder account(String name) {
    headers.put(Accounts.CHOICE, name);
    return this;
  }

  /**
   * Encrypts the connection.
   *
   * @param authorities certificates of whoever signed the daemon's, PEM
   * @throws IOException if the file cannot be read
   */
  public ProxyClientBuilder tls(Path authorities) throws IOException {
    credentials = TlsChannelCredentials.newBuilder().trustManager(authorities.toFile()).build();
    return this;
  }

  /**
   * Encrypts the connection and shows a certificate.
   *
   * @param authorities certificates of whoever signed the daemon's, PEM
   * @param certificates the client's chain, PEM
   * @param key its private key, PEM, PKCS#8
   * @throws IOException if a file cannot be read
   */
  public ProxyClientBuilder tls(Path authorities, Path certificates, Path key) throws IOException {
    credentials =
        TlsChannelCredentials.newBuilder()
            .trustManager(authorities.toFile())
            .keyManager(certificates.toFile(), key.toFile())
            .build();
    return this;
  }

  /**
   * How long calls are made to wait by {@code FLOOD_WAIT} and its kin, within their time. What
   * takes longer fails with a {@link dev.mtproto.error.FloodWaitException}. A minute if not given;
   * zero for not at all.
   */
  public ProxyClientBuilder longestFloodWait(Duration longest) {
    if (longest.isNegative()) {
      throw new IllegalArgumentException("a wait of " + longest);
    }
    longestFloodWait = longest;
    return this;
  }

  /** How long a call waits for its answer, all in all; 30 seconds if not given. */
  public ProxyClientBuilder callTimeout(Duration timeout) {
    callTimeout = Objects.requireNonNull(timeout, "timeout");
    return this;
  }

  /** Adds a shape that callers' methods may have. */
  public ProxyClientBuilder callAdapter(CallAdapter.Factory factory) {
    adapters.add(Objects.requireNonNull(factory, "factory"));
    return this;
  }

  /** Makes the client; it connects when it is used. */
  public ProxyClient connect() {
    return new ProxyClient(this);
  }
}
