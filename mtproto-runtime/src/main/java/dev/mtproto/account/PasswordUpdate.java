package dev.mtproto.account;

/** What became of a change of an account's password. */
public enum PasswordUpdate {
  /** It is in force. */
  DONE,
  /**
   * It is, but for the address for recovery: that one got a code, for {@link
   * AccountPassword#confirmEmail}, or a link in older layers.
   */
  EMAIL_TO_CONFIRM
}
