package dev.mtproto.cli.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.mtproto.cli.io.CommandFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file whose first line is a password. */
public final class PasswordFile {
  private PasswordFile() {}

  /**
   * Reads the password.
   *
   * @throws CommandFailure if there is none
   */
  public static char[] read(Path file) throws IOException {
    try (BufferedReader in = Files.newBufferedReader(file, UTF_8)) {
      String line = in.readLine();
      if (line == null || line.isEmpty()) {
        throw new CommandFailure(file + ": the first line is no password");
      }
      return line.toCharArray();
    }
  }
}
