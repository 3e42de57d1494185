package dev.mtproto.cli.shell;

import static java.util.stream.Collectors.joining;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.error.MtprotoException;
import java.util.stream.Stream;

/** Reads commands and carries them out until {@code exit} or the end of the input. */
final class Shell {
  private static final String PROMPT = "mtproto> ";

  private final Console console;
  private final Account account;
  private boolean failed;

  Shell(Console console, Account account) {
    this.console = console;
    this.account = account;
  }

  /** The exit code: a failure if any command failed, since nobody may have watched. */
  int run() {
    String line;
    while ((line = console.readCommand(PROMPT)) != null) {
      if (!line.isBlank() && !carryOut(line.strip())) {
        break;
      }
    }
    return failed ? ExitCodes.FAILURE : ExitCodes.OK;
  }

  /** Whether to go on. */
  private boolean carryOut(String line) {
    String[] words = line.split("\\s+", 2);
    try {
      Verb verb = Verb.of(words[0]).orElseThrow(Shell::unknown);
      if (verb == Verb.EXIT) {
        return false;
      }
      carryOut(verb, words.length > 1 ? words[1] : "");
    } catch (MtprotoException | CommandFailure e) {
      failed = true;
      console.complain(words[0] + ": " + e.getMessage());
    }
    return true;
  }

  private static CommandFailure unknown() {
    return new CommandFailure("no such command; 'help' lists them");
  }

  private void carryOut(Verb verb, String arguments) {
    switch (verb) {
      case DIALOGS -> console.printJson(account.dialogs());
      case CHANS -> console.printJson(account.chans());
      case CONTACTS -> console.printJson(account.contacts());
      case SEND2C -> console.printJson(sendToChannel(arguments));
      case HELP -> console.print(Stream.of(Verb.values()).map(Verb::help).collect(joining("\n")));
      case EXIT -> throw new IllegalArgumentException("handled before");
    }
  }

  private String sendToChannel(String arguments) {
    String[] words = arguments.split("\\s+", 3);
    if (words.length < 3) {
      throw new CommandFailure("give " + Verb.SEND2C.synopsis());
    }
    try {
      int channel = Integer.parseInt(words[0]);
      long accessHash = Long.parseLong(words[1]);
      return account.sendToChannel(channel, accessHash, words[2]);
    } catch (NumberFormatException e) {
      throw new CommandFailure("CHAN_ID and CHAN_HASH are decimal numbers", e);
    }
  }
}
