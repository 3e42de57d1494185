package dev.mtproto.cli.capture;

import java.time.Instant;

/**
 * A packet of a dump.
 *
 * @param number its place among all, from 1
 * @param at when it was sent or had come
 * @param outbound whether it was sent
 * @param bytes the packet, without the transport's framing
 */
public record Packet(long number, Instant at, boolean outbound, byte[] bytes) {}
