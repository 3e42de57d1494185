package dev.mtproto.cli.connect;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.credentials.StoredCredentials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The option {@code --credentials-password-file}: what opens an encrypted credentials file. The
 * password comes from the file of the option, else from the environment, else from a person at the
 * terminal; never from the command line, which everybody on the machine can read.
 */
public final class CredentialsOptions {
  /** The variable of the environment that may hold the password. */
  static final String VARIABLE = "MTPROTO_CREDENTIALS_PASSWORD";

  private final Map<String, String> environment;

  @Option(
      names = "--credentials-password-file",
      paramLabel = "FILE",
      description = {
        "The password of an encrypted credentials file: this file's first line. Without it,"
            + " the variable "
            + VARIABLE
            + ", or what is typed at the terminal."
      })
  private @Nullable Path passwordFile;

  /** Options that look into the environment of the process. */
  public CredentialsOptions() {
    this(System.getenv());
  }

  CredentialsOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * The credentials in a file that is there, opened if they are encrypted.
   *
   * @throws NoSuchFileException if it is not there
   * @throws CommandFailure if they are encrypted, and there is no password
   */
  public StoredCredentials open(Path file, Streams streams) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    StoredCredentials credentials = Credentials.file(file);
    if (!credentials.isEncrypted()) {
      return credentials;
    }
    char[] password = given();
    if (password == null) {
      password = asked(file, streams);
    }
    return credentials.encrypted(password);
  }

  /** Credentials for a file that is to be made; encrypted if a password is given. */
  public StoredCredentials create(Path file) throws IOException {
    char[] password = given();
    StoredCredentials credentials = Credentials.file(file);
    return password == null ? credentials : credentials.encrypted(password);
  }

  /** The password of the option, else of the environment; null if there is none. */
  private char @Nullable [] given() throws IOException {
    if (passwordFile != null) {
      return PasswordFile.read(passwordFile);
    }
    String variable = environment.get(VARIABLE);
    return variable == null || variable.isEmpty() ? null : variable.toCharArray();
  }

  private static char[] asked(Path file, Streams streams) {
    String typed =
        streams.inputIsTerminal()
            ? new StreamPrompts(streams).askSecret("Password of " + file + ": ")
            : null;
    if (typed == null || typed.isEmpty()) {
      throw new CommandFailure(
          file
              + " is encrypted; give its password with --credentials-password-file or "
              + VARIABLE);
    }
    return typed.toCharArray();
  }
}
