package dev.mtproto.cli.shell;

import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.cli.language.Completion;
import dev.mtproto.cli.language.Completion.Suggestion;
import java.util.stream.Stream;

/** What a line of the shell is, while it is being typed: the shell's commands and calls. */
final class CommandLines {
  private static final String CONTINUED = "\\";

  private final CallLanguage language;

  CommandLines(CallLanguage language) {
    this.language = language;
  }

  /** Whether the line goes on: something is not closed, or it ends with a backslash. */
  boolean goesOn(String line) {
    return line.endsWith(CONTINUED) || (isCall(line) && !language.unclosed(joined(line)).isEmpty());
  }

  /** The line as one, without the backslashes. */
  static String joined(String line) {
    return line.replace(CONTINUED + "\n", " ").strip();
  }

  static String firstWord(String line) {
    return line.strip().split("\\s+", 2)[0];
  }

  private boolean isCall(String line) {
    return language.isCall(firstWord(line));
  }

  /** Whether the line must be kept nowhere. */
  boolean hasSecrets(String line) {
    return firstWord(line).equals(Verb.SEND2C.word()) || language.hasSecrets(line);
  }

  /** What may stand at the end of the text. */
  Completion complete(String text) {
    String typed = text.stripLeading();
    int indent = text.length() - typed.length();
    String first = firstWord(typed);
    if (first.equals(typed) && !typed.startsWith("{")) {
      return new Completion(indent, Stream.concat(verbs(typed), language.methods(typed)).toList());
    }
    if (first.equals(Verb.HELP.word())) {
      int start = text.lastIndexOf(' ') + 1;
      return new Completion(start, language.helpTopics(text.substring(start)).toList());
    }
    return language.complete(text);
  }

  private static Stream<Suggestion> verbs(String prefix) {
    return Stream.of(Verb.values())
        .filter(verb -> verb.word().startsWith(prefix))
        .map(verb -> new Suggestion(verb.word(), verb.summary(), true));
  }
}
