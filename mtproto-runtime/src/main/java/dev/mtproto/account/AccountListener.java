package dev.mtproto.account;

import dev.mtproto.tl.TlObject;
import org.jspecify.annotations.Nullable;

/** Is told when somebody has signed in or out: keeps it with the credentials. */
public interface AccountListener {
  /**
   * Somebody has signed in.
   *
   * @param phone the phone number; null for a bot, or if it is not known
   * @param user the layer's {@code user}
   */
  void signedIn(@Nullable String phone, TlObject user);

  /** The server has ended the session. */
  void signedOut();

  /** Nobody is told. */
  static AccountListener none() {
    return new AccountListener() {
      @Override
      public void signedIn(@Nullable String phone, TlObject user) {}

      @Override
      public void signedOut() {}
    };
  }
}
