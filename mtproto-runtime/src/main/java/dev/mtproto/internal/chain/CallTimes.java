package dev.mtproto.internal.chain;

import java.time.Duration;

/**
 * How long calls may take, if nothing else is said.
 *
 * @param timeout each attempt
 * @param deadline all attempts of a call, and the waits between them
 */
public record CallTimes(Duration timeout, Duration deadline) {}
