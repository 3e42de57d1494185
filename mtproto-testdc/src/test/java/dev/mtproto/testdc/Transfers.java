package dev.mtproto.testdc;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.UploadedFile;
import dev.mtproto.layer71.InputFile;
import dev.mtproto.layer71.InputMedia;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.MessageMedia;
import dev.mtproto.layer71.messages.UploadMedia;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import okio.ByteString;
import okio.HashingSink;
import okio.Okio;

/** What tests of transfers have in common. */
final class Transfers {
  private Transfers() {}

  /** Writes a content to a file. */
  static Path write(FileContent content, Path file) throws IOException {
    byte[] piece = new byte[1 << 16];
    try (OutputStream out = Files.newOutputStream(file)) {
      for (long from = 0; from < content.size(); from += piece.length) {
        int length = (int) Math.min(piece.length, content.size() - from);
        content.read(from, piece, length);
        out.write(piece, 0, length);
      }
    }
    return file;
  }

  /** The SHA-256 of a file. */
  static ByteString sha256(Path file) throws IOException {
    try (HashingSink hash = HashingSink.sha256(Okio.blackhole());
        var source = Okio.buffer(Okio.source(file));
        var sink = Okio.buffer(hash)) {
      source.readAll(sink);
      sink.flush();
      return hash.hash();
    }
  }

  /** A call that makes a document of an uploaded file. */
  static UploadMedia use(UploadedFile file) {
    InputMedia media =
        InputMedia.UploadedDocument.builder()
            .file(file.as(InputFile.class))
            .mimeType("application/octet-stream")
            .attributes(List.of())
            .caption("")
            .build();
    return new UploadMedia(new InputPeer.Self(), media);
  }

  /** Makes a document of an uploaded file. */
  static RemoteFile keep(MtprotoClient client, UploadedFile file) {
    MessageMedia media = client.files().callWith(file, use(file));
    return RemoteFile.in(Layer71.LAYER, media).orElseThrow();
  }

  /** An offered file, as its document says. */
  static RemoteFile remote(WorldFiles.WorldFile file) {
    return RemoteFile.in(Layer71.LAYER, file.document()).orElseThrow();
  }
}
