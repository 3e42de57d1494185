package dev.mtproto.cli.shell;

import static java.util.stream.Collectors.joining;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.NearNames;
import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.error.MtprotoException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

/** Reads commands and carries them out until {@code exit} or the end of the input. */
final class Shell {
  private static final String PROMPT = "mtproto> ";
  private static final String CALLS =
      """

      Any method is a command, its fields as NAME=VALUE, values as JSON or bare words:
        messages.getDialogs limit=5 offset_peer={"_":"inputPeerEmpty"}
        messages.sendMessage peer=me message="a note to myself"
      What a field needs is said by 'help messages.sendMessage', what there is by 'help messages'.
      On a terminal Tab completes, Ctrl-C gives a call up.""";

  private final Console console;
  private final Account account;
  private final CallLanguage language;
  private boolean failed;

  Shell(Console console, Account account, CallLanguage language) {
    this.console = console;
    this.account = account;
    this.language = language;
  }

  /** The exit code: a failure if any command failed, since nobody may have watched. */
  int run() {
    String line;
    while ((line = console.readCommand(PROMPT)) != null) {
      if (!isSkipped(line) && !carryOut(CommandLines.joined(line))) {
        break;
      }
    }
    return failed ? ExitCodes.FAILURE : ExitCodes.OK;
  }

  /** Scripts may have comments. */
  private static boolean isSkipped(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }

  /** Whether to go on. */
  private boolean carryOut(String line) {
    String word = CommandLines.firstWord(line);
    try {
      Verb verb = Verb.of(word).orElse(null);
      if (verb == Verb.EXIT) {
        return false;
      }
      if (verb != null) {
        carryOut(verb, line.substring(word.length()).strip());
      } else if (language.isCall(word)) {
        call(language.json(line));
      } else {
        throw unknown(word);
      }
    } catch (MtprotoException | CommandFailure e) {
      complain(word, String.valueOf(e.getMessage()));
    } catch (CancellationException e) {
      complain(word, "given up");
    } catch (CompletionException e) {
      complain(word, why(e));
    }
    return true;
  }

  private static String why(CompletionException e) {
    Throwable cause = e.getCause();
    if (cause instanceof MtprotoException failure) {
      return String.valueOf(failure.getMessage());
    }
    throw e;
  }

  private void complain(String word, String why) {
    failed = true;
    console.complain((word.startsWith("{") ? "call" : word) + ": " + why);
  }

  private CommandFailure unknown(String word) {
    String near = NearNames.remark(word, Verb.words().toList());
    String hint = near.isEmpty() ? language.near(word) : near;
    return new CommandFailure("no such command" + (hint.isEmpty() ? "; 'help' lists them" : hint));
  }

  private void carryOut(Verb verb, String arguments) {
    switch (verb) {
      case DIALOGS, CHANS, CONTACTS -> call(language.json(verb.call()));
      case SEND2C -> sendToChannel(arguments);
      case HELP -> console.print(arguments.isEmpty() ? overview() : help(arguments));
      case EXIT -> throw new IllegalArgumentException("handled before");
    }
  }

  private static String overview() {
    return Stream.of(Verb.values()).map(Verb::help).collect(joining("\n")) + "\n" + CALLS;
  }

  private String help(String topic) {
    return Verb.of(topic).map(Verb::help).orElseGet(() -> language.help(topic, console.width()));
  }

  private void call(String json) {
    console.printJson(console.await(account.call(json)));
  }

  private void sendToChannel(String arguments) {
    String[] words = arguments.split("\\s+", 3);
    if (words.length < 3) {
      throw new CommandFailure("give " + Verb.SEND2C.synopsis());
    }
    call(language.json(ChannelMessage.line(words[0], words[1], words[2])));
  }
}
