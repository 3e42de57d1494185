package dev.mtproto.account;

/** The way that a code takes to the user. */
public enum CodeWay {
  /** A message within Telegram, to the user's other sessions. */
  APP("App", "as a message within Telegram"),
  /** A text message. */
  SMS("Sms", "by text message"),
  /** A call, in which a voice reads it. */
  CALL("Call", "by a phone call"),
  /** A call that nobody has to take: the code is in the caller's number. */
  FLASH_CALL("FlashCall", "by a call from a number that contains it"),
  /** A call that nobody has to take: the code is the end of the caller's number. */
  MISSED_CALL("MissedCall", "by a call whose number ends with it"),
  /** An e-mail. */
  EMAIL("EmailCode", "by e-mail"),
  /** A message on Fragment, for anonymous numbers. */
  FRAGMENT("FragmentSms", "on fragment.com"),
  /** A word by text message. */
  WORD("SmsWord", "as a word by text message"),
  /** A phrase by text message. */
  PHRASE("SmsPhrase", "as a phrase by text message"),
  /** A way that is not known here. */
  OTHER("", "in a way of its own");

  private final String suffix;
  private final String text;

  CodeWay(String suffix, String text) {
    this.suffix = suffix;
    this.text = text;
  }

  /** The way that a constructor says: {@code auth.sentCodeTypeSms}, {@code auth.codeTypeSms}. */
  static CodeWay of(String tlName) {
    String name = tlName.substring(tlName.indexOf("odeType") + "odeType".length());
    for (CodeWay way : values()) {
      if (way.suffix.equals(name)) {
        return way;
      }
    }
    return OTHER;
  }

  /** For people, after "the code comes": {@code by text message}. */
  @Override
  public String toString() {
    return text;
  }
}
