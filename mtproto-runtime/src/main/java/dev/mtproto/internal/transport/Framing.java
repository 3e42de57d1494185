package dev.mtproto.internal.transport;

import okio.BufferedSink;
import okio.BufferedSource;
import okio.ByteString;

/**
 * How packets are told apart in a stream of bytes. Stateless: the state is in the readers and
 * writers that it makes, one of each a connection.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports">MTProto transports</a>
 */
public interface Framing {
  /** What the client sends first of all, which tells the server the framing. */
  ByteString tag();

  /** A reader for one connection; on a server, behind the tag. */
  FrameReader reader(BufferedSource source);

  /** A writer for one connection; it does not write the tag. */
  FrameWriter writer(BufferedSink sink);

  /**
   * Length in four bytes, then the packet.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#intermediate">Intermediate
   *     </a>
   */
  static Framing intermediate() {
    return IntermediateFraming.INSTANCE;
  }
}
