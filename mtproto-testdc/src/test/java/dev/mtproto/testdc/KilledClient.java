package dev.mtproto.testdc;

import dev.mtproto.client.DataCenters;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.client.MtprotoClientBuilder;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.event.ClientState;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program that signs in if nobody is signed in, handles updates by noting their texts in a file,
 * and calls all the time, until it is killed. What it reaches it prints.
 */
final class KilledClient {
  static final String STARTED = "started";
  static final String SIGNED_IN = "signed in";

  private KilledClient() {}

  /** Starts it for an account, with its credentials and its notes in a folder. */
  static Process start(TestDataCenter dc, Path folder, Account account) throws IOException {
    Path key = folder.resolve("key.pem");
    Files.writeString(key, dc.publicKeyPem());
    return new ProcessBuilder(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-Dslf4j.internal.verbosity=ERROR",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                KilledClient.class.getName(),
                dc.host(),
                Integer.toString(dc.port()),
                key.toString(),
                folder.toString(),
                account.phone(),
                account.code()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Host, port, key, folder, phone, code. */
  public static void main(String[] arguments) throws IOException {
    String key = Files.readString(Path.of(arguments[2]));
    Path folder = Path.of(arguments[3]);
    DataCenters dc = DataCenters.of(2, arguments[0], Integer.parseInt(arguments[1]), key);
    System.out.println(STARTED);
    try (MtprotoClient client = builder(dc, folder).connect();
        FileChannel notes =
            FileChannel.open(notes(folder), StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      client.updates().subscribe(update -> note(notes, update));
      if (client.state().phase() != ClientState.Phase.SIGNED_IN) {
        client.signIn(arguments[4], () -> arguments[5]);
      }
      System.out.println(SIGNED_IN);
      while (true) {
        client.call(new GetNearestDc());
      }
    }
  }

  /** A client as the program's, with the credentials in a folder. */
  static MtprotoClientBuilder builder(DataCenters dc, Path folder) {
    return MtprotoClient.builder(Layer71.LAYER)
        .app(1, "hash")
        .dataCenters(dc)
        .credentials(credentials(folder))
        .updates(
            UpdateSettings.DEFAULT.withTimes(
                Duration.ofMillis(40), Duration.ofMinutes(15), Duration.ofSeconds(10)));
  }

  static Credentials credentials(Path folder) {
    return Credentials.file(folder.resolve("credentials.json"));
  }

  /** Where the program notes what it has handled, a line each. */
  static Path notes(Path folder) {
    return folder.resolve("handled.txt");
  }

  private static void note(FileChannel notes, TlObject update) {
    String text = text(update);
    if (text != null) {
      try {
        notes.write(StandardCharsets.UTF_8.encode(text + "\n"));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  /** The text of a new message in the account's box; null for any other update. */
  static @Nullable String text(TlObject update) {
    return update instanceof Update.NewMessage added
            && added.message() instanceof Message.Regular message
        ? message.message()
        : null;
  }
}
