package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.InputStream;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;

/**
 * What comes from a stream, which mostly is at rest: then a small array waits for it. okio's own
 * source waits with a segment of 8 KiB, for as long as nothing comes. Whenever the small array was
 * filled, what follows is read in segments. Not thread-safe.
 */
final class FrugalSource implements Source {
  private static final int SMALL = 512;

  private final InputStream stream;
  private final Source whole;
  private final byte[] small = new byte[SMALL];
  private boolean more;

  FrugalSource(InputStream stream) {
    this.stream = stream;
    this.whole = Okio.source(stream);
  }

  @Override
  public long read(Buffer sink, long byteCount) throws IOException {
    long read = more ? whole.read(sink, byteCount) : readSmall(sink, byteCount);
    more = read >= SMALL;
    return read;
  }

  private long readSmall(Buffer sink, long byteCount) throws IOException {
    int read = stream.read(small, 0, (int) Math.min(SMALL, byteCount));
    if (read > 0) {
      sink.write(small, 0, read);
    }
    return read;
  }

  @Override
  public Timeout timeout() {
    return Timeout.NONE;
  }

  @Override
  public void close() throws IOException {
    stream.close();
  }
}
