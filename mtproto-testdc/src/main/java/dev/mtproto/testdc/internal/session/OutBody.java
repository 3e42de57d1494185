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

  /** What was written, by a writer that is not used any more. */
  static OutBody of(TlWriter written) {
    byte[] array = written.array();
    int length = written.length();
    return new OutBody() {
      @Override
      public int length() {
        return length;
      }

      @Override
      public int constructor() {
        return new TlReader(array, 0, length).peekId();
      }

      @Override
      public void write(TlWriter writer) {
        writer.writeRaw(array, 0, length);
      }
    };
  }
}
