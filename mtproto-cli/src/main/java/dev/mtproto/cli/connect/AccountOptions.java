package dev.mtproto.cli.connect;

import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.Credentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options {@code --demo} and {@code --save}: whose account a command uses. */
public final class AccountOptions {
  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin private CredentialsOptions password = new CredentialsOptions();

  @Option(names = "--demo", description = "An embedded data centre, with a user signed in.")
  private boolean demo;

  @Option(
      names = "--save",
      paramLabel = "FILE",
      description = "Keep the session in this file, for the next time.")
  private @Nullable Path save;

  /**
   * The account, by {@code CREDENTIALS_FILE} or by {@code APIID APIHASH PHONE} with or without
   * {@code IP PORT}, as the Go predecessor's commands take them.
   *
   * @param streams asks for the password of an encrypted file
   * @throws ParameterException if the arguments are neither
   */
  public AccountAccess open(List<String> arguments, ServerOptions server, Streams streams)
      throws IOException {
    if (demo && (!arguments.isEmpty() || server.isOwn())) {
      throw invalid("--demo needs no account and no server");
    }
    if (save != null && !AccountAccess.isOfPhone(arguments.size())) {
      throw invalid("--save goes with APIID APIHASH PHONE");
    }
    if (demo) {
      return AccountAccess.demo();
    }
    if (arguments.size() == 1) {
      return AccountAccess.of(password.open(Path.of(arguments.get(0)), streams), server);
    }
    if (!AccountAccess.isOfPhone(arguments.size())) {
      throw invalid("give CREDENTIALS_FILE, or APIID APIHASH PHONE [IP PORT], or --demo");
    }
    Credentials kept = save == null ? Credentials.memory() : kept(save, streams);
    try {
      return AccountAccess.ofPhone(arguments, server, kept);
    } catch (IllegalArgumentException e) {
      throw invalid(String.valueOf(e.getMessage()));
    }
  }

  private Credentials kept(Path file, Streams streams) throws IOException {
    return Files.exists(file) ? password.open(file, streams) : password.create(file);
  }

  private ParameterException invalid(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
