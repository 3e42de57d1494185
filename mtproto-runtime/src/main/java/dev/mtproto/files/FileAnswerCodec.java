package dev.mtproto.files;

import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import java.nio.ByteBuffer;

/**
 * Reads answers that bring a part of a file, without copying the part: {@code upload.file} and
 * {@code upload.cdnFile}, as the layer describes them.
 */
final class FileAnswerCodec extends TlCodec<FileAnswer> {
  private final TlCombinator data;

  /**
   * A codec.
   *
   * @param constructor the one that brings bytes
   * @throws IllegalArgumentException if the layer has no such constructor, or one of another shape
   */
  FileAnswerCodec(TlLayer layer, String constructor) {
    TlCombinator found = layer.combinator(constructor);
    if (found == null || !isReadable(found)) {
      throw new IllegalArgumentException(
          layer.name() + " describes no " + constructor + " that can be read");
    }
    this.data = found;
  }

  private static boolean isReadable(TlCombinator combinator) {
    return combinator.parameters().stream().allMatch(FileAnswerCodec::isReadable)
        && combinator.parameter("bytes") != null;
  }

  /** What stands beside the bytes is a number, or the bare id of a kind of file. */
  private static boolean isReadable(TlParameter parameter) {
    return parameter.type() == TlTypeRef.Builtin.INT
        || parameter.type() == TlTypeRef.Builtin.BYTES
        || parameter.type().tl().equals("storage.FileType");
  }

  @Override
  public FileAnswer read(TlReader reader) {
    if (reader.peekId() != data.id()) {
      return new FileAnswer.Other(reader.readObject());
    }
    reader.readId();
    ByteBuffer bytes = ByteBuffer.allocate(0);
    for (TlParameter parameter : data.parameters()) {
      if (parameter.type() == TlTypeRef.Builtin.BYTES) {
        bytes = reader.readByteBuffer();
      } else {
        reader.readInt();
      }
    }
    return new FileAnswer.Data(bytes);
  }

  @Override
  public void write(TlWriter writer, FileAnswer value) {
    throw new UnsupportedOperationException("answers are only read");
  }
}
