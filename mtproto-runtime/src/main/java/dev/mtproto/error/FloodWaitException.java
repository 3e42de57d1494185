package dev.mtproto.error;

import java.time.Duration;
import java.util.Set;

/**
 * The server wants the call to be made again after some time: {@code FLOOD_WAIT_17} and its kin.
 * Short waits the client makes by itself; so whoever gets this may wait himself or give up.
 *
 * @see <a href="https://core.telegram.org/api/errors#420-flood">420 FLOOD</a>
 */
public final class FloodWaitException extends RpcException {
  /** Errors of other codes that name a time to wait. */
  private static final Set<String> WAITS =
      Set.of("PASSWORD_TOO_FRESH", "SESSION_TOO_FRESH", "PREVIOUS_CHAT_IMPORT_ACTIVE_WAIT");

  /**
   * Makes an exception.
   *
   * @param code mostly 420
   * @param text such as {@code FLOOD_WAIT_17}
   * @param method the TL name of the method that was called
   * @throws IllegalArgumentException if the text names no time
   */
  public FloodWaitException(int code, String text, String method) {
    super(code, text, method, ": to be called again after " + wait(text).toSeconds() + " s");
  }

  static boolean isOne(int code, ErrorText text) {
    return text.parameter() != ErrorText.NONE && (code == FLOOD || WAITS.contains(text.name()));
  }

  private static Duration wait(String text) {
    return wait(ErrorText.of(text));
  }

  private static Duration wait(ErrorText text) {
    if (text.parameter() == ErrorText.NONE) {
      throw new IllegalArgumentException("no time to wait in " + text.name());
    }
    return text.minutes()
        ? Duration.ofMinutes(text.parameter())
        : Duration.ofSeconds(text.parameter());
  }

  /** How long to wait, from when the server answered. */
  public Duration retryAfter() {
    return wait(parts());
  }

  /**
   * Whether the wait is for all calls of the method. Others are for what was called with it: {@code
   * SLOWMODE_WAIT} is for one chat.
   */
  public boolean isForMethod() {
    return name().startsWith("FLOOD_") || is("TAKEOUT_INIT_DELAY");
  }
}
