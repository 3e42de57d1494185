package dev.mtproto.internal.dc;

import dev.mtproto.credentials.DcOption;
import dev.mtproto.credentials.SavedConfig;
import dev.mtproto.credentials.SavedSession;
import dev.mtproto.internal.credentials.CredentialsStore;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import okio.ByteString;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server's configuration: asked for when it is needed, not again before it expires, and at
 * least once a day then. Its addresses are kept with the credentials. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/method/help.getConfig">help.getConfig</a>
 */
final class ServerConfig {
  private static final Logger LOG = LoggerFactory.getLogger(ServerConfig.class);
  private static final String METHOD = "help.getConfig";
  private static final Duration LONGEST = Duration.ofDays(1);

  private final DcSettings settings;
  private final CredentialsStore store;
  private final Home home;
  private final SharedWork<Known> known = new SharedWork<>();

  /** What was told, and until when it holds by the local clock, in seconds. */
  private record Known(TlObject config, long expires) {}

  ServerConfig(DcSettings settings, CredentialsStore store, Home home) {
    this.settings = settings;
    this.store = store;
    this.home = home;
  }

  /** The configuration; asks for it if it has not, or if that has expired. */
  CompletableFuture<TlObject> get() {
    Known last = known.result();
    if (last != null && last.expires < now()) {
      known.forget(last);
    }
    return known.get(this::ask).thenApply(Known::config);
  }

  /** Whether the addresses that are kept have expired, or there are none. */
  boolean isDue() {
    long expires = store.session().map(saved -> saved.config().expires()).orElse(0L);
    return expires < now();
  }

  /**
   * Has the addresses at hand: asks for them if they have expired. If nobody answers, those that
   * are known have to do.
   */
  CompletableFuture<Void> haveAddresses() {
    TlLayer layer = settings.layer();
    if (!isDue() || layer.combinator(METHOD) == null) {
      return CompletableFuture.completedFuture(null);
    }
    return get()
        .handle(
            (config, failure) -> {
              if (failure != null) {
                LOG.warn("{} failed: {}", METHOD, Failures.of(failure).getMessage());
              }
              return null;
            });
  }

  private long now() {
    return settings.environment().clock().instant().getEpochSecond();
  }

  private CompletableFuture<Known> ask() {
    return home.ask(settings.layer().request(METHOD).build()).thenApply(this::keep);
  }

  private Known keep(TlObject config) {
    TlFields fields = TlFields.of(config);
    long lasts = fields.getInt("expires") - (long) fields.getInt("date");
    long expires = now() + Math.max(0, Math.min(lasts, LONGEST.toSeconds()));
    SavedConfig fresh = new SavedConfig(expires, options(fields.getObjects("dc_options")));
    int here = fields.getInt("this_dc");
    store.updateLater(saved -> numbered(saved, here).withConfig(fresh));
    return new Known(config, expires);
  }

  /** The predecessor's files do not say which data centre they are of. */
  private static SavedSession numbered(SavedSession saved, int here) {
    return saved.dcId() == 0 ? saved.toBuilder().dc(here, saved.test()).build() : saved;
  }

  private List<DcOption> options(List<TlObject> told) {
    List<DcOption> options = new ArrayList<>();
    for (TlObject option : told) {
      try {
        options.add(option(TlFields.of(option)));
      } catch (IllegalArgumentException unusable) {
        LOG.debug("an address of a data centre cannot be used", unusable);
      }
    }
    return options;
  }

  private static DcOption option(TlFields option) {
    return new DcOption(
        option.getInt("id"),
        option.getString("ip_address"),
        option.getInt("port"),
        flag(option, "ipv6"),
        flag(option, "media_only"),
        flag(option, "cdn"),
        flag(option, "tcpo_only"),
        flag(option, "static"),
        flag(option, "this_port_only"),
        option.has("secret") && option.get("secret") instanceof ByteString secret
            ? secret
            : ByteString.EMPTY);
  }

  /** Not all layers have all flags. */
  private static boolean flag(TlFields option, String name) {
    return option.has(name) && option.getBoolean(name);
  }
}
