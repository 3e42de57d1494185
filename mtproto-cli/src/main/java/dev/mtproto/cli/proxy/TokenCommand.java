package dev.mtproto.cli.proxy;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.JsonText;
import dev.mtproto.cli.io.NearNames;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.cli.layer.LayerOption;
import dev.mtproto.proxy.access.MethodRules;
import dev.mtproto.proxy.access.TokenFile;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mtproto proxy token}: who may use a daemon. */
@Command(
    name = "token",
    description = "Make, list and revoke the tokens that a daemon lets clients in for.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "Example:", "  mtproto proxy token create laptop --tokens tokens.json"})
public final class TokenCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** What the three have in common. */
  abstract static class OnFile implements Callable<Integer> {
    final Streams streams;

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(
        names = "--tokens",
        paramLabel = "FILE",
        required = true,
        description = "The file of the tokens, as the daemon is given it.")
    private Path file = Path.of("");

    OnFile(Streams streams) {
      this.streams = streams;
    }

    TokenFile tokens() {
      return new TokenFile(file);
    }

    /** The tokens of a file that there has to be: a name that is mistyped has none. */
    TokenFile existingTokens() {
      if (!Files.exists(file)) {
        throw new CommandFailure(
            file
                + ": no such file; 'mtproto proxy token create NAME --tokens "
                + file
                + "' makes it");
      }
      return tokens();
    }
  }

  /** {@code mtproto proxy token create}. */
  @Command(
      name = "create",
      description = "Make a token and print it. Only its hash is kept: it cannot be shown again.",
      footer = {
        "",
        "Example:",
        "  mtproto proxy token create bot --tokens t.json --allow 'messages.*' --rate 5"
      })
  public static final class Create extends OnFile {
    @Parameters(paramLabel = "NAME", description = "What it is called, to revoke it one day.")
    private String name = "";

    @Option(
        names = "--allow",
        paramLabel = "METHOD",
        description =
            "A method it is good for, messages.sendMessage, or a namespace, messages.*; several"
                + " times for several. Default: all that are not dangerous.")
    private List<String> allowed = List.of("*");

    @Option(
        names = "--account",
        paramLabel = "NAME",
        description =
            "An account of the daemon that it is good for; several times for several. Default:"
                + " all.")
    private List<String> accounts = List.of();

    @Mixin private LayerOption layer = new LayerOption();

    @Option(
        names = "--rate",
        paramLabel = "N",
        description = "How many calls a second it is good for. Default: any number.")
    private int rate;

    /** A command that prints there. */
    public Create(Streams streams) {
      super(streams);
    }

    @Override
    public Integer call() throws IOException {
      try {
        MethodRules rules = MethodRules.of(allowed);
        checkKnown(rules);
        streams.out().println(tokens().create(name, rules, accounts, rate));
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      } catch (IllegalStateException taken) {
        throw new CommandFailure(String.valueOf(taken.getMessage()), taken);
      }
      return ExitCodes.OK;
    }

    /** A token that is good for nothing, because of a slip of the pen, helps nobody. */
    private void checkKnown(MethodRules rules) throws IOException {
      TlLayer spoken = layer.complete();
      List<String> methods = spoken.methods().stream().map(TlCombinator::name).toList();
      for (String rule : rules.rules()) {
        String start = rule.replaceFirst("\\*$", "");
        boolean isStar = rule.endsWith("*");
        if (methods.stream().noneMatch(it -> isStar ? it.startsWith(start) : it.equals(rule))) {
          throw new IllegalArgumentException(
              "'" + rule + "' is no method of " + spoken.name() + NearNames.remark(rule, methods));
        }
      }
    }
  }

  /** {@code mtproto proxy token list}. */
  @Command(
      name = "list",
      description = "Print the tokens' names, dates, rates, methods and accounts.",
      footer = {"", "Example:", "  mtproto proxy token list --tokens tokens.json"})
  public static final class ListAll extends OnFile {
    @Option(names = "--json", description = "Print them as JSON, without their hashes.")
    private boolean json;

    /** A command that prints there. */
    public ListAll(Streams streams) {
      super(streams);
    }

    @Override
    public Integer call() throws IOException {
      TokenList tokens = new TokenList(existingTokens().list());
      if (json) {
        streams.out().println(JsonText.present(tokens.json(), streams));
      } else {
        tokens.lines().forEach(streams.out()::println);
      }
      return ExitCodes.OK;
    }
  }

  /** {@code mtproto proxy token revoke}. */
  @Command(
      name = "revoke",
      description = "Make a token worthless, at once.",
      footer = {"", "Example:", "  mtproto proxy token revoke laptop --tokens tokens.json"})
  public static final class Revoke extends OnFile {
    @Parameters(paramLabel = "NAME", description = "What it is called.")
    private String name = "";

    /** A command that prints there. */
    public Revoke(Streams streams) {
      super(streams);
    }

    @Override
    public Integer call() throws IOException {
      if (!existingTokens().revoke(name)) {
        throw new CommandFailure("there is no token named " + name);
      }
      return ExitCodes.OK;
    }
  }
}
