package dev.mtproto.benchmarks.connection;

import dev.mtproto.client.DataCenters;
import dev.mtproto.testdc.TestDataCenter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A data centre in a process of its own, so that only the clients' side is measured here. */
final class ServerProcess implements AutoCloseable {
  private static final String END = "-----END RSA PUBLIC KEY-----";

  private final Process process;
  private final DataCenters dataCenters;

  private ServerProcess(Process process, DataCenters dataCenters) {
    this.process = process;
    this.dataCenters = dataCenters;
  }

  /** Starts one, in the same version of Java. */
  static ServerProcess start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ServerProcess.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    BufferedReader output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    int port = Integer.parseInt(line(output));
    List<String> key = new ArrayList<>();
    while (!key.contains(END)) {
      key.add(line(output));
    }
    return new ServerProcess(
        process, DataCenters.of(2, "127.0.0.1", port, String.join("\n", key) + "\n"));
  }

  private static String line(BufferedReader output) throws IOException {
    String line = output.readLine();
    if (line == null) {
      throw new IOException("the data centre's process ended");
    }
    return line;
  }

  /** It, for clients. */
  DataCenters dataCenters() {
    return dataCenters;
  }

  @Override
  public void close() {
    process.destroy();
  }

  /** Serves until the input ends. */
  public static void main(String[] arguments) throws IOException {
    try (TestDataCenter dc = TestDataCenter.start()) {
      System.out.println(dc.port());
      System.out.println(dc.publicKeyPem().strip());
      System.out.flush();
      while (System.in.read() >= 0) {
        // Whoever started this holds the other end.
      }
    }
  }
}
