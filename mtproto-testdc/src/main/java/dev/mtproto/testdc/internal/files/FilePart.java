package dev.mtproto.testdc.internal.files;

import dev.mtproto.layer71.storage.FileType;
import dev.mtproto.layer71.upload.File;
import dev.mtproto.testdc.FileContent;
import dev.mtproto.tl.TlWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import okio.ByteString;

/**
 * A part of a file that a client asked for.
 *
 * @param from where in the content it begins
 */
public record FilePart(FileContent content, long from, int length) {
  private static final int PIECE = 8 << 10;

  /** The most of a file there is from a place on, up to so many bytes. */
  public static FilePart of(FileContent content, long from, int limit) {
    return new FilePart(content, from, (int) Math.max(0, Math.min(limit, content.size() - from)));
  }

  /** The answer, with the bytes. */
  public File whole() {
    try {
      return answer(ByteString.read(new ContentStream(content, from), length));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** The answer, without the bytes. */
  public static File empty() {
    return answer(ByteString.EMPTY);
  }

  private static File answer(ByteString bytes) {
    return new File.Regular(new FileType.FileUnknown(), 0, bytes);
  }

  /** Writes the bytes as they are. */
  public void writeBytes(TlWriter writer) {
    byte[] piece = new byte[Math.min(PIECE, length)];
    for (int done = 0; done < length; done += piece.length) {
      int count = Math.min(piece.length, length - done);
      content.read(from + done, piece, count);
      writer.writeRaw(piece, 0, count);
    }
  }
}
