package dev.mtproto.internal.transport;

/**
 * Who one is to a proxy.
 *
 * @param user the name
 * @param password never shown
 */
public record ProxyLogin(String user, String password) {
  /** Shows only that there is one. */
  @Override
  public String toString() {
    return "***";
  }
}
