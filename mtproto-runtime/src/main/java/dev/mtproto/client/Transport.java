package dev.mtproto.client;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.transport.Connector;
import dev.mtproto.internal.transport.Framing;
import java.util.Objects;

/**
 * How a client's packets travel. Immutable.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports">MTProto transports</a>
 */
public abstract sealed class Transport permits SocketTransport, CountedTransport {
  /** For all transports. */
  static final Randomness RANDOM = new SecureRandomness();

  Transport() {}

  /**
   * TCP, each packet behind its length: the default.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#intermediate">Intermediate
   *     </a>
   */
  public static Transport intermediate() {
    return SocketTransport.plain("intermediate", Framing.intermediate());
  }

  /**
   * TCP, with the fewest bytes around each packet: one, for most.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#abridged">Abridged</a>
   */
  public static Transport abridged() {
    return SocketTransport.plain("abridged", Framing.abridged());
  }

  /**
   * TCP, each packet with up to 15 bytes of noise behind it, so that lengths tell less.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#padded-intermediate">Padded
   *     intermediate</a>
   */
  public static Transport paddedIntermediate() {
    return SocketTransport.plain("padded intermediate", Framing.paddedIntermediate(RANDOM));
  }

  /**
   * TCP, each packet numbered and with a CRC32.
   *
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#full">Full</a>
   */
  public static Transport full() {
    return SocketTransport.plain("full", Framing.full());
  }

  /**
   * This, looking like noise to who looks at the bytes. It adds no protection: the packets are
   * encrypted either way.
   *
   * @throws IllegalStateException if it is obfuscated already, or is {@link #full}, which cannot be
   * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
   *     Transport obfuscation</a>
   */
  public abstract Transport obfuscated();

  /** This, counted. */
  public Transport countedBy(Traffic traffic) {
    return new CountedTransport(this, Objects.requireNonNull(traffic, "traffic"));
  }

  /** Makes connections. */
  abstract Connector connector();

  /** What it is, without passwords and secrets. */
  @Override
  public abstract String toString();
}
