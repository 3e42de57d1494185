package dev.mtproto.cli.access;

import dev.mtproto.cli.io.OwnersFile;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import java.nio.file.Path;

/** A file of the Go predecessor's access manager: one object, as its Type's message. */
final class AccessFile {
  private final Transcoder transcoder = new Transcoder(Layer71.LAYER);

  /**
   * Writes a file, in place of the one before.
   *
   * @param type the object's Type: {@code messages.Chats}
   */
  void write(Path file, String type, TlObject object) throws IOException {
    TlWriter writer = new TlWriter();
    writer.writeObject(object);
    byte[] message = transcoder.ofType(type).toProto(writer.toByteArray());
    if (message == null) {
      throw new IllegalArgumentException(object.tlName() + " is no " + type);
    }
    OwnersFile.replace(file, message);
  }
}
