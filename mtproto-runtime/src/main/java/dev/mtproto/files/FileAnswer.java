package dev.mtproto.files;

import dev.mtproto.tl.TlObject;
import java.nio.ByteBuffer;

/** What a data centre says when it is asked for a part of a file. */
sealed interface FileAnswer {
  /**
   * The part.
   *
   * @param bytes a part of the answer's own array, which belongs to who has it
   */
  record Data(ByteBuffer bytes) implements FileAnswer {}

  /**
   * Something else: where to ask instead, or what to do before.
   *
   * @param object {@code upload.fileCdnRedirect} or {@code upload.cdnFileReuploadNeeded}
   */
  record Other(TlObject object) implements FileAnswer {}
}
