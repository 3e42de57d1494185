package dev.mtproto.internal.transport;

import dev.mtproto.internal.crypto.Randomness;
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
  /** What the client sends first of all, which tells the server the framing; empty for full. */
  ByteString tag();

  /** A reader for one connection; on a server, behind the tag. */
  FrameReader reader(PacketSource source);

  /** A reader of what is in a buffer. */
  default FrameReader reader(BufferedSource source) {
    return reader(PacketSource.of(source));
  }

  /** A writer for one connection; it does not write the tag. */
  FrameWriter writer(PacketSink sink);

  /** A writer into a buffer. */
  default FrameWriter writer(BufferedSink sink) {
    return writer(PacketSink.of(sink));
  }

  /**
   * Length in four bytes, then the packet.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#intermediate">Intermediate
   *     </a>
   */
  static Framing intermediate() {
    return IntermediateFraming.INSTANCE;
  }

  /**
   * Length in words in one byte or in four, then the packet.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#abridged">Abridged</a>
   */
  static Framing abridged() {
    return AbridgedFraming.INSTANCE;
  }

  /**
   * As {@link #intermediate}, with up to 15 bytes of noise behind each packet.
   *
   * @param random where the noise comes from
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#padded-intermediate">Padded
   *     intermediate</a>
   */
  static Framing paddedIntermediate(Randomness random) {
    return new PaddedFraming(random);
  }

  /**
   * Length and number in four bytes each, the packet, CRC32.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#full">Full</a>
   */
  static Framing full() {
    return FullFraming.INSTANCE;
  }
}
