package dev.mtproto.cli.dump;

import dev.mtproto.cli.capture.DumpFile;
import dev.mtproto.cli.capture.KnownKeys;
import dev.mtproto.cli.capture.PacketJson;
import dev.mtproto.cli.io.ExitCodes;
import dev.mtproto.cli.io.Streams;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.layer71.Layer71;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Prints dumps. */
final class Player {
  private static final int BUFFER = 1 << 16;

  private final Streams streams;
  private final @Nullable Credentials credentials;
  private final boolean reveal;

  Player(Streams streams, @Nullable Credentials credentials, boolean reveal) {
    this.streams = streams;
    this.credentials = credentials;
    this.reveal = reveal;
  }

  /** Prints a dump; {@code -} is standard input. */
  int play(String file) throws IOException {
    InputStream bytes = file.equals("-") ? streams.in() : open(Path.of(file));
    try (InputStream in = new BufferedInputStream(bytes, BUFFER)) {
      if (isJson(in)) {
        in.transferTo(streams.out());
      } else {
        playPackets(in);
      }
    }
    streams.out().flush();
    return ExitCodes.OK;
  }

  private static InputStream open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new FileSystemException(path.toString(), null, "is a directory");
    }
    return Files.newInputStream(path);
  }

  /** A dump of packets begins with the number of the first. */
  private static boolean isJson(InputStream in) throws IOException {
    in.mark(2);
    boolean json = in.read() == '{' && in.read() == '"';
    in.reset();
    return json;
  }

  private void playPackets(InputStream in) throws IOException {
    KnownKeys keys = new KnownKeys(credentials);
    PacketJson json = new PacketJson(Layer71.LAYER, keys, reveal);
    DumpFile.read(in, packet -> streams.out().print(json.lines(packet)));
  }
}
