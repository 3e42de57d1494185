package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.BigEndian;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.service.ResPq;
import dev.mtproto.tl.Int128;
import java.math.BigInteger;
import java.util.List;
import okio.ByteString;

/** Takes {@code req_pq} or {@code req_pq_multi}; offers work and an RSA key. */
record OfferPhase(ServerSettings settings, Int128 nonce) implements ServerPhase {
  private static final int CERTAINTY = 40;

  @Override
  public Outcome receive(byte[] body) {
    Randomness random = settings.random();
    long p = prime(random);
    long q = prime(random);
    while (q == p) {
      q = prime(random);
    }
    Exchange exchange =
        new Exchange(
            nonce,
            Int128.of(random.bytes(Int128.BYTES)),
            BigInteger.valueOf(Math.min(p, q)),
            BigInteger.valueOf(Math.max(p, q)));
    ResPq offer =
        new ResPq(
            nonce,
            exchange.serverNonce(),
            ByteString.of(BigEndian.shortest(exchange.pq())),
            List.of(settings.key().publicKey().fingerprint()));
    return new Outcome(
        ServerStep.reply(ResPq.tlCodec().encode(settings.script().offer(offer))),
        new ProofPhase(settings, exchange));
  }

  /** A prime of 31 bits. */
  private static long prime(Randomness random) {
    long candidate;
    do {
      candidate = (random.nextLong() & 0x3fff_ffff) | 0x4000_0001;
    } while (!BigInteger.valueOf(candidate).isProbablePrime(CERTAINTY));
    return candidate;
  }
}
