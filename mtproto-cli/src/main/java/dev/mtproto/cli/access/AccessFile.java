package dev.mtproto.cli.access;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.io.OwnersFile;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.transcode.TranscodeException;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import java.nio.file.Files;
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

  /**
   * Reads a file.
   *
   * @param request the call whose answer was written to it
   * @throws CommandFailure if it is something else
   */
  <R> R read(Path file, TlRequest<R> request) throws IOException {
    TlWriter writer = new TlWriter();
    writer.writeObject(request);
    byte[] message = Files.readAllBytes(file);
    try {
      byte[] answer = transcoder.answerToTl(transcoder.inspect(writer.toByteArray()), message);
      return request.resultCodec().decode(answer);
    } catch (TranscodeException | TlFormatException other) {
      throw new CommandFailure(file + " is no file of access hashes: " + other.getMessage(), other);
    }
  }
}
