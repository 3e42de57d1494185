package dev.mtproto.internal.proxy.access;

import dev.mtproto.proxy.access.AccessToken;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.access.TokenFile;
import io.grpc.Attributes;
import io.grpc.Metadata;
import io.grpc.Status;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import okio.ByteString;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says who a call comes from. Where there are tokens, a token is needed; else a client is known by
 * its certificate, and without one by its address. Thread-safe.
 */
public final class Gatekeeper {
  /** Where a token stands: {@code Bearer mtp_...}. */
  public static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private static final Logger LOG = LoggerFactory.getLogger(Gatekeeper.class);
  private static final String BEARER = "bearer ";
  private static final Status REVOKED =
      Status.UNAUTHENTICATED.withDescription("the token of this stream was revoked");
  private static final Status CHANGED =
      Status.UNAVAILABLE.withDescription("what the token is good for has changed; come back");

  private final @Nullable TokenFile tokens;
  private final MethodRules standardRules;
  private final LongSupplier nanoTime;
  private final Map<String, RateLimit> rates = new ConcurrentHashMap<>();

  /**
   * Makes a gatekeeper.
   *
   * @param tokens the tokens, one of which each call needs; null if calls need none
   * @param standardRules what clients without a token may call
   */
  public Gatekeeper(@Nullable TokenFile tokens, MethodRules standardRules, LongSupplier nanoTime) {
    this.tokens = tokens;
    this.standardRules = standardRules;
    this.nanoTime = nanoTime;
  }

  /**
   * Who a call comes from.
   *
   * @throws io.grpc.StatusRuntimeException UNAUTHENTICATED, the same for every wrong token
   */
  public ClientIdentity identify(Metadata headers, Attributes connection) {
    if (tokens == null) {
      return ClientIdentity.withoutToken(ConnectionNames.of(connection), standardRules);
    }
    AccessToken token = find(tokens, headers);
    if (token == null) {
      throw Status.UNAUTHENTICATED
          .withDescription("a valid token is needed: authorization: Bearer mtp_...")
          .asRuntimeException();
    }
    return new ClientIdentity(token.name(), token.rules(), token, rateOf(token));
  }

  /**
   * Why clients that were let in once may not stay. What they were let in for may have been revoked
   * since, and another made under the same name.
   *
   * @return null for a client that may stay
   * @throws IOException if the tokens cannot be read
   */
  public Function<ClientIdentity, @Nullable Status> reasonsToGo() throws IOException {
    if (tokens == null) {
      return client -> null;
    }
    Set<AccessToken> valid = new HashSet<>();
    Set<ByteString> hashes = new HashSet<>();
    for (AccessToken token : tokens.list()) {
      valid.add(token);
      hashes.add(token.hash());
    }
    return client -> {
      AccessToken token = client.token();
      if (token == null || valid.contains(token)) {
        return null;
      }
      return hashes.contains(token.hash()) ? CHANGED : REVOKED;
    };
  }

  private static @Nullable AccessToken find(TokenFile tokens, Metadata headers) {
    String header = headers.get(AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      return null;
    }
    try {
      return tokens.find(header.substring(BEARER.length()).strip());
    } catch (IOException e) {
      LOG.error("the tokens cannot be read, so nobody is let in", e);
      throw Status.UNAVAILABLE.withDescription("tokens cannot be read").asRuntimeException();
    }
  }

  private @Nullable RateLimit rateOf(AccessToken token) {
    int perSecond = token.callsPerSecond();
    if (perSecond == 0) {
      return null;
    }
    return rates.compute(
        token.name(),
        (name, known) ->
            known != null && known.perSecond() == perSecond
                ? known
                : new RateLimit(perSecond, nanoTime));
  }
}
