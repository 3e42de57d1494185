package dev.mtproto.cli.shell;

import java.util.Optional;
import java.util.stream.Stream;

/** A command of the shell, by the name that users of the Go predecessor's simpleshell type. */
enum Verb {
  DIALOGS("dialogs", "", "the newest conversations", "messages.getDialogs limit=100"),
  CHANS("chans", "", "all groups and channels, with their access hashes", "messages.getAllChats"),
  SEND2C("send2c", "CHAN_ID CHAN_HASH MESSAGE", "send a text to a channel", ""),
  CONTACTS("contacts", "", "the contacts", "contacts.getContacts"),
  HELP("help", "[NAME]", "this list, or what is known of a method, Type or constructor", ""),
  EXIT("exit", "", "leave (or Ctrl-D)", "");

  private final String word;
  private final String arguments;
  private final String summary;
  private final String call;

  Verb(String word, String arguments, String summary, String call) {
    this.word = word;
    this.arguments = arguments;
    this.summary = summary;
    this.call = call;
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

  String word() {
    return word;
  }

  String summary() {
    return summary;
  }

  /** The call that it stands for, as it could be typed; empty if there is more to it. */
  String call() {
    return call;
  }

  String help() {
    return String.format("%-36s%s", synopsis(), summary);
  }
}
