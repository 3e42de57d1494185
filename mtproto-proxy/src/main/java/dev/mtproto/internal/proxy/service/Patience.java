package dev.mtproto.internal.proxy.service;

import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How long a client wants its call to wait when Telegram says that it has to. */
public final class Patience {
  /** {@code wait}, or for how many seconds at most; without it a wait is told, not waited for. */
  public static final Metadata.Key<String> FLOOD_WAIT =
      Metadata.Key.of("mtproto-flood-wait", Metadata.ASCII_STRING_MARSHALLER);

  private static final String ALWAYS = "wait";
  private static final Duration LONGEST = Duration.ofDays(1);

  private Patience() {}

  /**
   * What the headers of a call say.
   *
   * @throws io.grpc.StatusRuntimeException INVALID_ARGUMENT if they make no sense
   */
  static Duration of(Metadata headers) {
    return of(headers.get(FLOOD_WAIT));
  }

  private static Duration of(@Nullable String header) {
    if (header == null) {
      return Duration.ZERO;
    }
    if (header.equals(ALWAYS)) {
      return LONGEST;
    }
    if (!header.matches("\\d{1,6}")) {
      throw Status.INVALID_ARGUMENT
          .withDescription(FLOOD_WAIT.name() + " is 'wait' or a number of seconds")
          .asRuntimeException();
    }
    return Duration.ofSeconds(Integer.parseInt(header));
  }

  /** The header for a wait of so long at most. */
  public static String header(Duration longest) {
    return String.valueOf(Math.min(longest.toSeconds(), LONGEST.toSeconds()));
  }
}
