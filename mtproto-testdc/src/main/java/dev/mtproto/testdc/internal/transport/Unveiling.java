package dev.mtproto.testdc.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.internal.crypto.Obfuscation;
import dev.mtproto.internal.transport.MtproxySecret;
import dev.mtproto.internal.transport.ObfuscatedInput;
import dev.mtproto.internal.transport.ObfuscatedOutput;
import dev.mtproto.internal.transport.TransportErrors;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.List;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * Takes obfuscation off: with which secret it was done is seen by the tag that appears.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
 *     Transport obfuscation</a>
 */
final class Unveiling {
  private static final int ABRIDGED = 0xefefefef;
  private static final int WRONG_DC = 444;

  /** Added to the numbers of data centres for tests; media ones are negative. */
  private static final int TEST = 10_000;

  private static final byte[] NO_SECRET = {};

  private final int dcId;

  Unveiling(int dcId) {
    this.dcId = dcId;
  }

  /**
   * Reads the header.
   *
   * @param secrets those that the client may have; null stands for none
   */
  Line open(InputStream in, OutputStream out, List<@Nullable MtproxySecret> secrets)
      throws IOException {
    byte[] header = in.readNBytes(Obfuscation.HEADER_LENGTH);
    if (header.length < Obfuscation.HEADER_LENGTH) {
      throw new EOFException();
    }
    for (MtproxySecret secret : secrets) {
      byte[] key = secret == null ? NO_SECRET : secret.key().toByteArray();
      Obfuscation obfuscation = Obfuscation.server(header, key);
      ByteBuffer opened = ByteBuffer.wrap(obfuscation.open(header)).order(LITTLE_ENDIAN);
      Framing framing = framing(opened.getInt(Obfuscation.TAG_OFFSET), secret);
      if (framing != null) {
        Line line = line(in, out, framing, obfuscation);
        if (secret != null) {
          check(opened.getShort(Obfuscation.TAG_OFFSET + Integer.BYTES), line);
        }
        return line;
      }
    }
    throw new IOException("no known framing");
  }

  private static Line line(
      InputStream in, OutputStream out, Framing framing, Obfuscation obfuscation) {
    return new Line(
        framing,
        Okio.buffer(Okio.source(new ObfuscatedInput(in, obfuscation))),
        new ObfuscatedOutput(out, obfuscation, new byte[0]));
  }

  private static @Nullable Framing framing(int tag, @Nullable MtproxySecret secret) {
    if (tag == IntermediateFraming.PADDED_TAG) {
      return new IntermediateFraming(true);
    }
    if (secret != null && secret.kind() != MtproxySecret.Kind.PLAIN) {
      return null;
    }
    return switch (tag) {
      case ABRIDGED -> new AbridgedFraming();
      case IntermediateFraming.TAG -> new IntermediateFraming(false);
      default -> null;
    };
  }

  /** A proxy goes by the number, and has only this data centre. */
  private void check(short asked, Line line) throws IOException {
    if (Math.abs(asked) % TEST != dcId % TEST) {
      line.output().write(line.framing().frame(TransportErrors.packet(WRONG_DC), 0, Integer.BYTES));
      throw new IOException("data centre " + asked + " is not here");
    }
  }
}
