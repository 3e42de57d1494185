package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.error.ProtocolViolationException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.service.ReqPq;
import dev.mtproto.internal.service.ReqPqMulti;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.TlReader;

/**
 * The server's side of the key exchange, as a step function: the bodies of the client's messages
 * in, those of the answers out. One connection, one instance; one thread at a time. A client may
 * begin anew at any time.
 */
public final class ServerHandshake {
  private final ServerSettings settings;
  private ServerPhase phase = ServerPhase.idle();

  /** A connection's exchanges. */
  public ServerHandshake(ServerSettings settings) {
    this.settings = settings;
  }

  /**
   * Takes the client's message. After an exception the exchange is over.
   *
   * @throws ProtocolViolationException if the client broke a rule
   * @throws TlFormatException if the message is malformed or another than expected
   */
  public ServerStep receive(byte[] body) {
    ServerPhase current = begins(body) ? new OfferPhase(settings, nonce(body)) : phase;
    phase = ServerPhase.idle();
    ServerPhase.Outcome outcome = current.receive(body);
    phase = outcome.next();
    return outcome.step();
  }

  private static boolean begins(byte[] body) {
    int id = new TlReader(body).readId();
    return id == ReqPq.ID || id == ReqPqMulti.ID;
  }

  private static Int128 nonce(byte[] body) {
    return new TlReader(body).peekId() == ReqPq.ID
        ? ReqPq.tlCodec().decode(body).nonce()
        : ReqPqMulti.tlCodec().decode(body).nonce();
  }
}
