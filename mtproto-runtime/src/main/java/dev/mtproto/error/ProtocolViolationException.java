package dev.mtproto.error;

import org.jspecify.annotations.Nullable;

/**
 * The peer broke the protocol. What it sent was dropped whole and nothing of it was used.
 *
 * @see <a href="https://core.telegram.org/mtproto/security_guidelines">Security guidelines</a>
 */
public final class ProtocolViolationException extends MtprotoException {
  private final String rule;

  /** Makes an exception without a cause. */
  public ProtocolViolationException(String rule, String message) {
    this(rule, message, null);
  }

  /**
   * Makes an exception.
   *
   * @param rule the short name of the rule that was broken, {@code S8}
   * @param message what was wrong, without any secret
   * @param cause what was thrown below, if anything
   */
  public ProtocolViolationException(String rule, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.rule = rule;
  }

  /** The short name of the rule that was broken: {@code S8}. For logs and tests. */
  public String rule() {
    return rule;
  }
}
