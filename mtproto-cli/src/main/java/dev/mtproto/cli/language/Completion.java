package dev.mtproto.cli.language;

import java.util.List;

/**
 * What may stand at the cursor.
 *
 * @param start where the piece begins that a suggestion takes the place of
 */
public record Completion(int start, List<Suggestion> suggestions) {
  /** Copies the list. */
  public Completion {
    suggestions = List.copyOf(suggestions);
  }

  /**
   * A piece of a line.
   *
   * @param text the piece
   * @param description what it is, in a few words; may be empty
   * @param whole whether a space belongs behind it
   */
  public record Suggestion(String text, String description, boolean whole) {}
}
