package dev.mtproto.files;

import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * A local file, without the parts that are done already. Thread-safe: the monitor guards the next
 * part and the digest, and is held while reading.
 */
final class PathSource implements PartSource {
  private final Path file;
  private final PartPlan plan;
  private final PartSet done;
  private final FileTime changed;
  private final FileChannel channel;
  private final @Nullable Md5 digest;
  private int next;

  PathSource(Path file, PartPlan plan, PartSet done) throws IOException {
    this.file = file;
    this.plan = plan;
    this.done = done;
    this.changed = Files.getLastModifiedTime(file);
    this.channel = FileChannel.open(file, StandardOpenOption.READ);
    this.digest = plan.isBig() ? null : new Md5();
  }

  @Override
  public synchronized @Nullable Part next(byte[] buffer) throws IOException {
    while (next < plan.parts()) {
      Part part = next(next++, buffer);
      if (part != null) {
        return part;
      }
    }
    if (!Files.getLastModifiedTime(file).equals(changed) || Files.size(file) != plan.size()) {
      throw changed();
    }
    return null;
  }

  /** Reads a part; null if it is done already. One that is done is read for the digest only. */
  private @Nullable Part next(int index, byte[] buffer) throws IOException {
    boolean wanted = !done.has(index);
    if (!wanted && digest == null) {
      return null;
    }
    Part part = read(index, buffer);
    if (digest != null) {
      digest.update(part.bytes(), part.length());
    }
    return wanted ? part : null;
  }

  /** Reads a part. */
  Part read(int index, byte[] buffer) throws IOException {
    long offset = (long) index * plan.partSize();
    int length = (int) Math.min(plan.partSize(), plan.size() - offset);
    ByteBuffer room = ByteBuffer.wrap(buffer, 0, length);
    while (room.hasRemaining()) {
      if (channel.read(room, offset + room.position()) < 0) {
        throw changed();
      }
    }
    return new Part(index, buffer, length, index == plan.parts() - 1);
  }

  private FileTransferException changed() {
    return new FileTransferException(
        Reason.SOURCE_CHANGED, file + " was changed while it was uploaded", null);
  }

  @Override
  public int parts() {
    return plan.parts();
  }

  @Override
  public long size() {
    return plan.size();
  }

  @Override
  public synchronized String md5() {
    return digest == null ? "" : digest.hex();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
