package dev.mtproto.internal.transport;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes within TLS's records of application data. They are not TLS's: nothing is decrypted. */
public final class TlsRecordInput extends InputStream {
  private final InputStream in;
  private int remaining;

  /** Reads from a stream in which a record comes next. */
  public TlsRecordInput(InputStream in) {
    this.in = new BufferedInputStream(in, TransportLimits.STREAM_PIECE);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (remaining == 0) {
      int type = in.read();
      if (type < 0) {
        return -1;
      }
      begin(type);
    }
    int count = in.read(bytes, offset, Math.min(length, remaining));
    if (count < 0) {
      throw cut();
    }
    remaining -= count;
    return count;
  }

  private void begin(int type) throws IOException {
    byte[] header = in.readNBytes(TlsRecords.HEADER - 1);
    if (header.length < TlsRecords.HEADER - 1) {
      throw cut();
    }
    int version = (header[0] & 0xff) << Byte.SIZE | header[1] & 0xff;
    int length = (header[2] & 0xff) << Byte.SIZE | header[3] & 0xff;
    if (type == TlsRecords.ALERT) {
      throw new IOException("the peer ended the connection by a TLS alert");
    }
    if (version != TlsRecords.VERSION || length > TlsRecords.MAX_LENGTH) {
      throw new IOException("the peer sends what is no TLS record");
    }
    if (type == TlsRecords.APPLICATION_DATA) {
      remaining = length;
    } else if (type == TlsRecords.CHANGE_CIPHER_SPEC) {
      in.skipNBytes(length);
    } else {
      throw new IOException("the peer sends a TLS record of type " + type);
    }
  }

  private static EOFException cut() {
    return new EOFException("the connection ended within a TLS record");
  }

  @Override
  public int available() throws IOException {
    return Math.min(remaining, in.available());
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
