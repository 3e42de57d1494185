package dev.mtproto.testdc.internal.answers;

/**
 * Where a data centre listens.
 *
 * @param dcId its number
 * @param host the IP address
 * @param port the port
 */
public record DcAddress(int dcId, String host, int port) {}
