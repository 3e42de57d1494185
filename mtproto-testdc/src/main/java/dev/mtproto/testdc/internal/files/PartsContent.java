package dev.mtproto.testdc.internal.files;

import dev.mtproto.testdc.FileContent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import okio.Buffer;
import okio.ByteString;

/** What the parts of an upload make together; zeros, where bytes were not kept. */
final class PartsContent implements FileContent {
  private final List<ByteString> parts = new ArrayList<>();
  private final int partSize;
  private final long size;

  PartsContent(int count, IntFunction<ByteString> part, int partSize, long size) {
    for (int i = 0; i < count; i++) {
      parts.add(part.apply(i));
    }
    this.partSize = partSize;
    this.size = size;
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public void read(long from, byte[] into, int length) {
    int done = 0;
    while (done < length) {
      ByteString part = parts.get((int) ((from + done) / partSize));
      int within = (int) ((from + done) % partSize);
      int count = Math.min(partSize - within, length - done);
      if (part.size() >= within + count) {
        part.copyInto(within, into, done, count);
      }
      done += count;
    }
  }

  void writeTo(Buffer buffer) {
    parts.forEach(buffer::write);
  }
}
