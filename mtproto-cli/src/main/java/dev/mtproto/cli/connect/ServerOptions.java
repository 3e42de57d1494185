package dev.mtproto.cli.connect;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.DataCenter;
import dev.mtproto.client.DataCenters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options {@code --dc} and {@code --dc-key}: a server of the user's own. */
public final class ServerOptions {
  /** The number of the data centre that new accounts begin with. */
  private static final int USUAL_DC = 2;

  @Spec(Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--dc",
      paramLabel = "HOST:PORT",
      description = "A data centre of your own, in place of Telegram's.")
  private @Nullable String address;

  @Option(
      names = "--dc-key",
      paramLabel = "FILE",
      description = "The public RSA key, in PEM, of the data centre of your own.")
  private @Nullable Path keyFile;

  /** Whether a server of the user's own was given. */
  public boolean isOwn() {
    return address != null;
  }

  /**
   * The data centres that were asked for.
   *
   * @param given HOST and PORT from the arguments; empty if they are not there
   */
  public DataCenters dataCenters(List<String> given) throws IOException {
    if (address != null && !given.isEmpty()) {
      throw invalid("give either IP and PORT or --dc");
    }
    List<String> hostAndPort = address == null ? given : split(address);
    if (keyFile == null) {
      if (address != null) {
        throw invalid("--dc needs --dc-key");
      }
      return given.isEmpty() ? DataCenters.production() : telegrams(given.get(0), port(given));
    }
    if (hostAndPort.isEmpty()) {
      throw invalid("--dc-key needs --dc");
    }
    return own(hostAndPort.get(0), port(hostAndPort), keyFile);
  }

  private static DataCenters own(String host, int port, Path keyFile) throws IOException {
    String pem = Files.readString(keyFile);
    try {
      return DataCenters.of(USUAL_DC, host, port, pem);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(keyFile + ": " + e.getMessage(), e);
    }
  }

  /** Telegram's of that address, for users or for tests; an unknown address is taken for theirs. */
  private static DataCenters telegrams(String host, int port) {
    return Stream.of(DataCenters.production(), DataCenters.test())
        .flatMap(centers -> startingAt(centers, host, port))
        .findFirst()
        .orElseGet(() -> DataCenters.production().and(new DataCenter(USUAL_DC, host, port)));
  }

  private static Stream<DataCenters> startingAt(DataCenters centers, String host, int port) {
    return centers.all().stream()
        .filter(dc -> dc.host().equals(host) && dc.port() == port)
        .map(dc -> centers.startingAt(dc.id()));
  }

  private List<String> split(String hostAndPort) {
    int colon = hostAndPort.lastIndexOf(':');
    if (colon < 1) {
      throw invalid("--dc is HOST:PORT");
    }
    return List.of(hostAndPort.substring(0, colon), hostAndPort.substring(colon + 1));
  }

  private int port(List<String> hostAndPort) {
    String text = hostAndPort.get(1);
    if (text.matches("[0-9]{1,5}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) < 65_536) {
      return Integer.parseInt(text);
    }
    throw invalid("no port: " + text);
  }

  private ParameterException invalid(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
