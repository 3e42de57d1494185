package dev.mtproto.cli.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value as it was typed, complete or not, with its place in the line. */
sealed interface Node {
  /** Where it begins. */
  int start();

  /** Behind its last character. */
  int end();

  /** Whether its closing bracket or quotation mark is there; true for what has none. */
  default boolean closed() {
    return true;
  }

  /**
   * Text.
   *
   * @param quoted whether it stands, or begins, in quotation marks
   */
  record Word(String text, int start, int end, boolean quoted, boolean closed) implements Node {}

  /** {@code {name: value, ...}}. */
  record Braces(List<Member> members, int start, int end, boolean closed) implements Node {
    /** The constructor or method that {@code "_"} names; null if none is named. */
    @Nullable Word constructor() {
      for (Member member : members) {
        if (member.name().text().equals("_") && member.value() instanceof Word word) {
          return word;
        }
      }
      return null;
    }
  }

  /** {@code [value, ...]}. */
  record Brackets(List<Node> elements, int start, int end, boolean closed) implements Node {}

  /**
   * A field.
   *
   * @param separated whether {@code =} or a colon follows the name
   * @param value null if there is none
   */
  record Member(Word name, boolean separated, @Nullable Node value, int end) {}
}
