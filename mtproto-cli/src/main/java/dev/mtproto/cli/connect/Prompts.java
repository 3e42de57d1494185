package dev.mtproto.cli.connect;

import org.jspecify.annotations.Nullable;

/** Asks a person, or a script's lines. */
public interface Prompts {
  /** An answer that is kept in no history; null when the input has ended. */
  @Nullable String ask(String question);

  /** An answer that nobody should see while it is typed; null when the input has ended. */
  default @Nullable String askSecret(String question) {
    return ask(question);
  }

  /** Says what went wrong. */
  void complain(String text);
}
