package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaPrivateKey;
import java.time.InstantSource;

/**
 * What a data centre exchanges keys with.
 *
 * @param key its RSA key
 * @param group its Diffie-Hellman group
 * @param random where nonces and exponents come from
 * @param clock its time
 * @param script how it departs from an honest exchange
 */
public record ServerSettings(
    RsaPrivateKey key,
    DhGroup group,
    Randomness random,
    InstantSource clock,
    HandshakeScript script) {}
