package dev.mtproto.testdc.internal.center;

import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.RsaPrivateKey;
import dev.mtproto.internal.transport.MtproxySecret;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.handshake.DhGroup;
import java.time.Clock;
import java.util.List;

/**
 * What a data centre is made of.
 *
 * @param dcId its number
 * @param host the address that it listens on
 * @param port the port; 0 for any that is free
 * @param key its RSA key
 * @param group its Diffie-Hellman group
 * @param clock its time
 * @param random where keys, salts and padding come from
 * @param proxySecrets with which it serves as a proxy too
 * @param gzipAbove how long an answer is, in bytes, that is not packed
 * @param messagesPerPacket how many messages it sends in one packet at most
 * @param faults what goes wrong
 */
public record CenterSettings(
    int dcId,
    String host,
    int port,
    RsaPrivateKey key,
    DhGroup group,
    Clock clock,
    Randomness random,
    List<MtproxySecret> proxySecrets,
    int gzipAbove,
    int messagesPerPacket,
    FaultPlan faults) {}
