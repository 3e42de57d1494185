package dev.mtproto.proxy;

import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.access.TokenFile;
import dev.mtproto.proxy.backend.TlBackend;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ProxyServer}. Not thread-safe. */
public final class ProxyServerBuilder {
  private static final int LONGEST_NAME = 64;

  final Map<String, TlBackend> accounts = new LinkedHashMap<>();
  InetSocketAddress address = new InetSocketAddress("127.0.0.1", ProxyServer.DEFAULT_PORT);
  @Nullable InetSocketAddress metricsAddress;
  @Nullable TlsFiles tls;
  @Nullable TokenFile tokens;
  boolean insecure;
  MethodRules rules = MethodRules.standard();
  ProxyLimits limits = ProxyLimits.standard();
  @Nullable Path updatesFolder;
  Duration keepAlive = Duration.ofSeconds(10);
  Duration grace = Duration.ofSeconds(10);

  /** How often the certificate's files are looked at. */
  Duration tlsInterval = Duration.ofSeconds(10);

  /** What rates are measured by. */
  LongSupplier nanoTime = System::nanoTime;

  /** How often streams are looked at whose tokens may have been revoked. */
  Duration tokensInterval = Duration.ofSeconds(2);

  ProxyServerBuilder(String account, TlBackend backend) {
    account(account, backend);
  }

  /**
   * Shares one more session, which clients choose by the metadata {@code mtproto-account}.
   *
   * @param name letters, digits, dots, {@code -} and {@code _}, and not only dots
   * @throws IllegalArgumentException if there is one of that name, or it is none, or the session is
   *     of another layer
   */
  public ProxyServerBuilder account(String name, TlBackend backend) {
    if (!name.matches("\\.*[\\w-][\\w.-]*") || name.length() > LONGEST_NAME) {
      throw new IllegalArgumentException(
          "'" + name + "' is no name of an account; use letters, digits, dots, '-' and '_'");
    }
    for (TlBackend other : accounts.values()) {
      if (other.layer() != backend.layer()) {
        throw new IllegalArgumentException(
            "the accounts of a daemon have one layer; " + name + " has " + backend.layer());
      }
    }
    if (accounts.putIfAbsent(name, backend) != null) {
      throw new IllegalArgumentException("there is an account " + name + " already");
    }
    return this;
  }

  /**
   * Where to listen: {@code 127.0.0.1}, port {@value ProxyServer#DEFAULT_PORT}, if not given.
   *
   * @param port 0 for any that is free
   */
  public ProxyServerBuilder listen(String host, int port) {
    address = new InetSocketAddress(host, port);
    return this;
  }

  /**
   * The certificate, which is read again when its files change; without one, connections are in
   * plain text.
   */
  public ProxyServerBuilder tls(TlsFiles files) {
    tls = Objects.requireNonNull(files, "files");
    return this;
  }

  /** The tokens, one of which every call then needs. */
  public ProxyServerBuilder tokens(TokenFile file) {
    tokens = Objects.requireNonNull(file, "file");
    return this;
  }

  /** Lets everybody in who can reach the address, whatever it is; the metrics', too. */
  public ProxyServerBuilder insecure(boolean allowed) {
    insecure = allowed;
    return this;
  }

  /**
   * Allows methods that are refused otherwise, to clients without tokens.
   *
   * @see MethodRules#DANGEROUS
   */
  public ProxyServerBuilder allow(String... methods) {
    List<String> all = new ArrayList<>(rules.rules());
    all.addAll(List.of(methods));
    rules = MethodRules.of(all);
    return this;
  }

  /** What is accepted at most. */
  public ProxyServerBuilder limits(ProxyLimits newLimits) {
    limits = Objects.requireNonNull(newLimits, "newLimits");
    return this;
  }

  /** Keeps updates in a folder, too, so that clients can go on after a restart. */
  public ProxyServerBuilder keepUpdatesIn(Path folder) {
    updatesFolder = Objects.requireNonNull(folder, "folder");
    return this;
  }

  /**
   * Serves metrics for Prometheus at {@code http://host:port/metrics}, in plain text and to
   * everybody: they name accounts and methods. An address that others can reach has to be {@link
   * #insecure(boolean) meant} so.
   */
  public ProxyServerBuilder metrics(String host, int port) {
    metricsAddress = new InetSocketAddress(host, port);
    return this;
  }

  /**
   * How long a connection may be silent before it is asked for a sign of life; one that gives none
   * for as long again is closed. 10 seconds if not given, and never less.
   */
  public ProxyServerBuilder keepAlive(Duration silence) {
    keepAlive = Objects.requireNonNull(silence, "silence");
    return this;
  }

  /**
   * How long calls that are under way may take when the server is closed; 10 seconds if not given.
   */
  public ProxyServerBuilder grace(Duration newGrace) {
    grace = Objects.requireNonNull(newGrace, "newGrace");
    return this;
  }

  /**
   * Starts to serve.
   *
   * @throws IllegalStateException if the address is not of this machine alone, and it is not said
   *     who may come in; or the metrics' address is not
   * @throws ListenException if an address is taken
   * @throws IOException if a file cannot be read
   */
  public ProxyServer start() throws IOException {
    checkSafety();
    return ProxyServer.start(this);
  }

  private void checkSafety() {
    boolean known = tokens != null || (tls != null && tls.clientAuthorities() != null);
    if (!isLocal(address) && !insecure && (tls == null || !known)) {
      throw new IllegalStateException(
          address.getHostString()
              + " can be reached by others: give a certificate, and tokens or client certificates;"
              + " or say that it is meant to be insecure");
    }
    if (metricsAddress != null && !isLocal(metricsAddress) && !insecure) {
      throw new IllegalStateException(
          metricsAddress.getHostString()
              + " can be reached by others, and metrics are served to everybody in plain text:"
              + " serve them on 127.0.0.1, or say that it is meant to be insecure");
    }
  }

  private static boolean isLocal(InetSocketAddress where) {
    return where.getAddress() != null && where.getAddress().isLoopbackAddress();
  }
}
