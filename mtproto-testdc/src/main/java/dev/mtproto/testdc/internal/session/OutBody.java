package dev.mtproto.testdc.internal.session;

import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;

/** The body of a message, as it goes onto the wire. */
public interface OutBody {
  /** Its length in bytes. */
  int length();

  /** The id that it begins with. */
  int constructor();

  /** Writes it, as often as it is sent. */
  void write(TlWriter writer);

  /** A body that was written already. */
  static OutBody of(byte[] body) {
    return new OutBody() {
      @Override
      public int length() {
        return body.length;
      }

      @Override
      public int constructor() {
        return new TlReader(body).peekId();
      }

      @Override
      public void write(TlWriter writer) {
        writer.writeRaw(body, 0, body.length);
      }
    };
  }
}
