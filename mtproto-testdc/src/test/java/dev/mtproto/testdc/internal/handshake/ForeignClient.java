package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.OldRsaPadding;
import dev.mtproto.internal.crypto.PqFactors;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaPad;
import dev.mtproto.internal.crypto.SafePrimes;
import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.handshake.ExchangeKey;
import dev.mtproto.internal.service.ClientDhInnerData;
import dev.mtproto.internal.service.PqInnerData;
import dev.mtproto.internal.service.ReqDHParams;
import dev.mtproto.internal.service.ReqPq;
import dev.mtproto.internal.service.ResPq;
import dev.mtproto.internal.service.SetClientDHParams;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import java.math.BigInteger;
import okio.ByteString;

/** Another client's messages, each of which a test can make differently. It checks nothing. */
final class ForeignClient {
  private final Randomness random = new SecureRandomness();
  private final ServerHandshake server;
  final Int128 nonce = Int128.of(random.bytes(16));
  final Int256 newNonce = Int256.of(random.bytes(32));
  final ResPq offer;
  final ByteString p;
  final ByteString q;

  /** Begins an exchange, with {@code req_pq}. */
  ForeignClient(ServerHandshake server) {
    this.server = server;
    this.offer =
        ResPq.tlCodec().decode(server.receive(ReqPq.tlCodec().encode(new ReqPq(nonce))).reply());
    PqFactors factors = PqFactors.of(offer.pq().toByteArray());
    this.p = ByteString.of(factors.pBytes());
    this.q = ByteString.of(factors.qBytes());
  }

  /** Proves the work in the form without data centre. */
  void prove() {
    prove(new PqInnerData.Regular(offer.pq(), p, q, nonce, offer.serverNonce(), newNonce));
  }

  /** Proves the work. */
  void prove(PqInnerData data) {
    byte[] encoded = PqInnerData.tlCodec().encode(data);
    prove(p, q, RsaPad.encrypt(Run.KEY.publicKey(), encoded, random));
  }

  /** Proves the work with the old padding. */
  void proveAsOfOld(PqInnerData data) {
    byte[] encoded = PqInnerData.tlCodec().encode(data);
    prove(p, q, OldRsaPadding.encrypt(Run.KEY.publicKey(), encoded, random));
  }

  /** Sends a proof. */
  void prove(ByteString itsP, ByteString itsQ, byte[] encrypted) {
    ReqDHParams request =
        new ReqDHParams(
            nonce,
            offer.serverNonce(),
            itsP,
            itsQ,
            Run.KEY.publicKey().fingerprint(),
            ByteString.of(encrypted));
    server.receive(ReqDHParams.tlCodec().encode(request));
  }

  /** Ends the exchange with an exponent of its choice. */
  ServerStep choose() {
    BigInteger exponent = BigEndian.unsigned(random.bytes(256));
    return choose(0, BigInteger.valueOf(3).modPow(exponent, SafePrimes.TELEGRAM));
  }

  /** Sends a public value. */
  ServerStep choose(long retryId, BigInteger clientValue) {
    ClientDhInnerData data =
        new ClientDhInnerData(
            nonce, offer.serverNonce(), retryId, ByteString.of(BigEndian.shortest(clientValue)));
    byte[] encrypted =
        new ExchangeKey(newNonce, offer.serverNonce())
            .seal(ClientDhInnerData.tlCodec().encode(data), random);
    return choose(nonce, encrypted);
  }

  /** Sends encrypted data. */
  ServerStep choose(Int128 itsNonce, byte[] encrypted) {
    SetClientDHParams request =
        new SetClientDHParams(itsNonce, offer.serverNonce(), ByteString.of(encrypted));
    return server.receive(SetClientDHParams.tlCodec().encode(request));
  }
}
