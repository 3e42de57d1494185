package dev.mtproto.account;

import java.util.Objects;

/** What a user answers when he is asked for a code or a password. Its text shows nothing of it. */
public final class Answer {
  private static final Answer OTHER_WAY = new Answer(Kind.OTHER_WAY, "");
  private static final Answer STOP = new Answer(Kind.STOP, "");

  private final Kind kind;
  private final String text;

  enum Kind {
    TEXT,
    OTHER_WAY,
    STOP
  }

  private Answer(Kind kind, String text) {
    this.kind = kind;
    this.text = text;
  }

  /** What was asked for. */
  public static Answer of(String text) {
    return new Answer(Kind.TEXT, Objects.requireNonNull(text, "text"));
  }

  /**
   * The user has not got it: a code is to be sent again, a password to be recovered by e-mail.
   * Where that cannot be, the same question is asked again, with {@code NO_OTHER_WAY} or {@code
   * NO_RECOVERY} as the refusal.
   */
  public static Answer otherWay() {
    return OTHER_WAY;
  }

  /** The user does not want to go on. */
  public static Answer stop() {
    return STOP;
  }

  Kind kind() {
    return kind;
  }

  String text() {
    return text;
  }

  @Override
  public String toString() {
    return "Answer{" + kind + "}";
  }
}
