package dev.mtproto.files;

import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream, whose length need not be known. It is read one part ahead, since the last part is to be
 * told from the others. Thread-safe: the monitor guards all fields, and is held while reading.
 */
final class StreamSource implements PartSource {
  private final InputStream stream;
  private final PartPlan plan;
  private final @Nullable Md5 digest;
  private byte @Nullable [] ahead;
  private int aheadLength;
  private int next;
  private long size;

  StreamSource(InputStream stream, PartPlan plan) {
    this.stream = stream;
    this.plan = plan;
    this.digest = plan.isBig() ? null : new Md5();
  }

  @Override
  public synchronized @Nullable Part next(byte[] buffer) throws IOException {
    byte[] present = ahead;
    if (present == null) {
      present = new byte[plan.partSize()];
      aheadLength = stream.readNBytes(present, 0, present.length);
      plan.checkNotEmpty(aheadLength);
    }
    int length = aheadLength;
    if (length == 0) {
      return null;
    }
    aheadLength = stream.readNBytes(buffer, 0, buffer.length);
    ahead = buffer;
    return count(present, length, aheadLength == 0);
  }

  private Part count(byte[] bytes, int length, boolean last) {
    plan.checkPart(next);
    size += length;
    if (digest != null) {
      digest.update(bytes, length);
    }
    if (plan.size() >= 0 && (last ? size != plan.size() : size >= plan.size())) {
      throw new FileTransferException(
          Reason.SOURCE_CHANGED,
          "the stream has "
              + (last ? size : "more than " + plan.size())
              + " bytes, not the "
              + plan.size()
              + " that were announced",
          null);
    }
    return new Part(next++, bytes, length, last);
  }

  @Override
  public synchronized int parts() {
    return next;
  }

  @Override
  public synchronized long size() {
    return size;
  }

  @Override
  public synchronized String md5() {
    return digest == null ? "" : digest.hex();
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
