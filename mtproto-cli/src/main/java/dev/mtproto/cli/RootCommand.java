package dev.mtproto.cli;

import dev.mtproto.cli.io.CommandFailure;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code mtproto} itself: what all subcommands have in common. */
@Command(
    name = "mtproto",
    description = "Telegram's MTProto from the command line.",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    sortOptions = false)
final class RootCommand implements Runnable {
  private static final String LOG_LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";
  private static final String GRPC_LEVEL = "org.slf4j.simpleLogger.log.io.grpc";

  @Spec private CommandSpec spec = CommandSpec.create();

  private boolean verbose;

  @Option(
      names = {"-v", "--verbose"},
      scope = ScopeType.INHERIT,
      description = "Log what happens on standard error, and where an error came from.")
  void setVerbose(boolean verbose) {
    this.verbose = verbose;
    if (verbose) {
      System.setProperty(LOG_LEVEL, "debug");
      // At debug it logs what it sends and receives, tokens and texts included.
      System.setProperty(GRPC_LEVEL, "info");
    }
  }

  boolean isVerbose() {
    return verbose;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  /** The version that the build wrote. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      try (InputStream in = RootCommand.class.getResourceAsStream("version.properties")) {
        Properties properties = new Properties();
        properties.load(in);
        return new String[] {"mtproto " + properties.getProperty("version") + " (layer 71)"};
      } catch (IOException e) {
        throw new CommandFailure("the version cannot be read", e);
      }
    }
  }
}
