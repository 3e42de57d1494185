package dev.mtproto.internal.transport;

import dev.mtproto.error.ProtocolViolationException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What a peer sends, whose first bytes are looked at: a web server or a proxy at a wrong address
 * answers in HTTP, which is no packet in any framing and would only look impossible. Not
 * thread-safe.
 */
final class PeerInput extends FilterInputStream {
  private static final byte[] HTTP = "HTTP/".getBytes(StandardCharsets.US_ASCII);
  private static final int OTHER = -1;

  private final Destination peer;

  /** How many bytes have been like HTTP's; {@link #OTHER} once one was not. */
  private int alike;

  PeerInput(InputStream input, Destination peer) {
    super(input);
    this.peer = peer;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (alike != OTHER && next >= 0) {
      look((byte) next);
    }
    return next;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = super.read(into, offset, length);
    for (int i = 0; i < count && alike != OTHER; i++) {
      look(into[offset + i]);
    }
    return count;
  }

  private void look(byte next) {
    alike = next == HTTP[alike] ? alike + 1 : OTHER;
    if (alike == HTTP.length) {
      throw new ProtocolViolationException(
          "transport",
          Destination.authority(peer.host(), peer.port())
              + " answers in HTTP: it is a web server or a proxy and no data centre; check the"
              + " address and the port");
    }
  }
}
