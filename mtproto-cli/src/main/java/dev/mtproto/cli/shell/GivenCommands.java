package dev.mtproto.cli.shell;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Commands that were given beforehand, on another console. */
final class GivenCommands implements Console {
  private final Console console;
  private final Iterator<String> commands;

  GivenCommands(Console console, List<String> commands) {
    this.console = console;
    this.commands = commands.iterator();
  }

  @Override
  public @Nullable String readCommand(String prompt) {
    return commands.hasNext() ? commands.next() : null;
  }

  @Override
  public @Nullable String ask(String question) {
    return console.ask(question);
  }

  @Override
  public void print(String text) {
    console.print(text);
  }

  @Override
  public void printJson(String json) {
    console.printJson(json);
  }

  @Override
  public void complain(String text) {
    console.complain(text);
  }

  @Override
  public void close() {
    console.close();
  }
}
