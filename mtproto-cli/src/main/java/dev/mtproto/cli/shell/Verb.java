package dev.mtproto.cli.shell;

import java.util.Optional;
import java.util.stream.Stream;

/** A command of the shell, by the name that users of the Go predecessor's simpleshell type. */
enum Verb {
  DIALOGS("dialogs", "", "the newest conversations"),
  CHANS("chans", "", "all groups and channels, with their access hashes"),
  SEND2C("send2c", "CHAN_ID CHAN_HASH MESSAGE", "send a text to a channel"),
  CONTACTS("contacts", "", "the contacts"),
  HELP("help", "", "this list"),
  EXIT("exit", "", "leave");

  private final String word;
  private final String arguments;
  private final String summary;

  Verb(String word, String arguments, String summary) {
    this.word = word;
    this.arguments = arguments;
    this.summary = summary;
  }

  static Optional<Verb> of(String word) {
    return Stream.of(values()).filter(verb -> verb.word.equals(word)).findFirst();
  }

  static Stream<String> words() {
    return Stream.of(values()).map(verb -> verb.word);
  }

  /** How the command is written. */
  String synopsis() {
    return (word + " " + arguments).strip();
  }

  String help() {
    return String.format("%-36s%s", synopsis(), summary);
  }
}
