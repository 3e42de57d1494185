package dev.mtproto.testdc;

import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.files.UploadedFile;
import dev.mtproto.layer71.InputFileLocation;
import dev.mtproto.layer71.Layer71;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program that transfers one file, in a JVM of its own, which can be killed. */
final class TransferProcess {
  private TransferProcess() {}

  /** Starts it with little memory. */
  static Process start(TestDataCenter dc, Path key, Path log, String... work) throws IOException {
    Account account = dc.world().accounts().get(0);
    Files.writeString(key, dc.publicKeyPem());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx40m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(TransferProcess.class.getName());
    command.addAll(List.of(dc.host(), "" + dc.port(), "" + key, account.phone(), account.code()));
    command.addAll(Arrays.asList(work));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(new File(log.toString()))
        .start();
  }

  /** Host, port, key, phone, code; then {@code put PATH} or {@code get ID HASH SIZE PATH}. */
  public static void main(String[] arguments) throws IOException {
    DataCenters dc =
        DataCenters.of(
            2,
            arguments[0],
            Integer.parseInt(arguments[1]),
            Files.readString(Path.of(arguments[2])));
    try (MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER).app(1, "test").dataCenters(dc).connect()) {
      client.signIn(arguments[3], () -> arguments[4]);
      List<String> work = Arrays.asList(arguments).subList(5, arguments.length);
      if (work.get(0).equals("put")) {
        put(client, Path.of(work.get(1)));
      } else {
        get(client, work);
      }
    }
  }

  private static void put(MtprotoClient client, Path source) {
    Path record = source.resolveSibling(source.getFileName() + ".upload");
    TransferOptions options = TransferOptions.DEFAULT.uploadRecord(record);
    UploadedFile uploaded = client.files().upload(source, options).await();
    Transfers.keep(client, uploaded);
  }

  private static void get(MtprotoClient client, List<String> work) {
    InputFileLocation location =
        new InputFileLocation.InputDocumentFileLocation(
            Long.parseLong(work.get(1)), Long.parseLong(work.get(2)), 0);
    RemoteFile file = new RemoteFile(2, location, Long.parseLong(work.get(3)), "film");
    client.files().download(file, Path.of(work.get(4)), TransferOptions.DEFAULT).await();
  }
}
