package dev.mtproto.internal.handshake;

import dev.mtproto.error.ConnectionException;
import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.service.ReqPqMulti;
import dev.mtproto.tl.Int128;

/**
 * The client's side of one key exchange, as a step function: the bodies of the server's messages
 * in, those of the client's out. Sending, receiving and waiting are the caller's. One exchange, one
 * instance; one thread at a time.
 *
 * <p>{@link #receive} takes up to 15 ms of CPU, and a sixth of a second the first time that a data
 * centre uses a prime of its own: not for a thread that reads for others.
 *
 * @see <a href="https://core.telegram.org/mtproto/auth_key">Creating an authorization key</a>
 */
public final class ClientHandshake {
  private final Int128 nonce;
  private Phase phase;

  /** An exchange that has not begun. */
  public ClientHandshake(HandshakeSettings settings) {
    this.nonce = Int128.of(settings.random().bytes(Int128.BYTES));
    this.phase = new PqPhase(settings, nonce);
  }

  /** The first message. */
  public byte[] start() {
    return ReqPqMulti.tlCodec().encode(new ReqPqMulti(nonce));
  }

  /**
   * Takes the server's message. After an exception the exchange is over, and nothing of it is to be
   * used.
   *
   * @throws ProtocolViolationException if the server broke a rule
   * @throws TlFormatException if the message is malformed or another than expected
   * @throws ConnectionException if the server refused
   */
  public HandshakeStep receive(byte[] body) {
    Phase current = phase;
    phase = Phase.over();
    Phase.Outcome outcome = current.receive(body);
    phase = outcome.next();
    return outcome.step();
  }
}
