package dev.mtproto.internal.transport;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Puts bytes into TLS's records of application data. Nothing is encrypted. */
public final class TlsRecordOutput extends OutputStream {
  private static final int MAX_LENGTH = 16 << 10;

  private final OutputStream out;
  private byte[] beginning;

  /**
   * Writes to a stream.
   *
   * @param beginning goes out as it is before the first record, together with it
   */
  public TlsRecordOutput(OutputStream out, byte[] beginning) {
    this.out = out;
    this.beginning = beginning;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int written = 0; written < length; written += MAX_LENGTH) {
      record(bytes, offset + written, Math.min(MAX_LENGTH, length - written));
    }
  }

  /** One record, in one write. */
  private void record(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer record = ByteBuffer.allocate(beginning.length + TlsRecords.HEADER + length);
    record.put(beginning).put((byte) TlsRecords.APPLICATION_DATA);
    record.putShort((short) TlsRecords.VERSION).putShort((short) length);
    out.write(record.put(bytes, offset, length).array());
    beginning = new byte[0];
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
