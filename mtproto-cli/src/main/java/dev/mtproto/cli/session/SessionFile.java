package dev.mtproto.cli.session;

import dev.mtproto.cli.connect.CredentialsOptions;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.StoredCredentials;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The argument {@code FILE}: the credentials file of a session, with what opens it. */
final class SessionFile {
  @Mixin private CredentialsOptions password = new CredentialsOptions();

  @Parameters(paramLabel = "FILE", description = "The credentials file.")
  private Path path = Path.of("");

  /**
   * The credentials in the file.
   *
   * @param streams asks for their password if they are encrypted and no other has it
   */
  StoredCredentials open(Streams streams) throws IOException {
    return password.open(path, streams);
  }

  /** The file's path. */
  @Override
  public String toString() {
    return path.toString();
  }
}
