package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.service.ResPq;
import dev.mtproto.internal.service.ServerDhInnerData;
import dev.mtproto.internal.service.ServerDhParams;
import dev.mtproto.internal.service.SetClientDhParamsAnswer;

/**
 * How a data centre departs from an honest key exchange: each method sees what would be sent, and
 * returns what is. By default nothing is changed.
 */
public interface HandshakeScript {
  /** An honest data centre. */
  HandshakeScript HONEST = new HandshakeScript() {};

  /** How a key exchange is to end. */
  enum Verdict {
    /** The key is good. */
    OK,
    /** The client must choose again. */
    RETRY,
    /** The key is refused. */
    FAIL
  }

  /** The first answer. */
  default ResPq offer(ResPq honest) {
    return honest;
  }

  /** Whether the client's proof of work is refused, with {@code server_DH_params_fail}. */
  default boolean refusesProof() {
    return false;
  }

  /** The Diffie-Hellman parameters. */
  default ServerDhInnerData parameters(ServerDhInnerData honest) {
    return honest;
  }

  /** The parameters before they are encrypted: SHA-1, TL object, padding. */
  default byte[] plainAnswer(byte[] honest) {
    return honest;
  }

  /** The second answer. */
  default ServerDhParams secondAnswer(ServerDhParams honest) {
    return honest;
  }

  /**
   * How the exchange ends.
   *
   * @param authKey the key that would be made
   */
  default Verdict verdict(AuthKey authKey) {
    return Verdict.OK;
  }

  /** The last answer. */
  default SetClientDhParamsAnswer lastAnswer(SetClientDhParamsAnswer honest) {
    return honest;
  }
}
