package dev.mtproto.cli.shell;

import dev.mtproto.cli.connect.ServerOptions;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.Layer71;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose account the shell is to show, by the arguments that the Go predecessor's simpleshell takes.
 *
 * @param client to be connected
 * @param phone who signs in; null where the credentials have done so
 */
record Target(MtprotoClientBuilder client, @Nullable String phone) {
  private static final int WITHOUT_ADDRESS = 3;
  private static final int WITH_ADDRESS = 5;

  /**
   * By {@code CREDENTIALS_FILE}, or by {@code APIID APIHASH PHONE} with or without {@code IP PORT}.
   *
   * @throws IllegalArgumentException if the arguments are neither
   */
  static Target of(List<String> arguments, ServerOptions server) throws IOException {
    return switch (arguments.size()) {
      case 1 -> ofFile(Path.of(arguments.get(0)), server);
      case WITHOUT_ADDRESS, WITH_ADDRESS -> ofPhone(arguments, server);
      default ->
          throw new IllegalArgumentException(
              "give CREDENTIALS_FILE, or APIID APIHASH PHONE IP PORT, or --demo");
    };
  }

  private static Target ofFile(Path file, ServerOptions server) throws IOException {
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    MtprotoClientBuilder client =
        MtprotoClient.builder(Layer71.LAYER)
            .dataCenters(server.dataCenters(List.of()))
            .credentials(Credentials.file(file));
    return new Target(client, null);
  }

  private static Target ofPhone(List<String> arguments, ServerOptions server) throws IOException {
    List<String> address = arguments.subList(WITHOUT_ADDRESS, arguments.size());
    MtprotoClientBuilder client =
        MtprotoClient.builder(Layer71.LAYER)
            .app(apiId(arguments.get(0)), arguments.get(1))
            .dataCenters(server.dataCenters(address));
    return new Target(client, arguments.get(2));
  }

  private static int apiId(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("APIID is a number", e);
    }
  }
}
