/**
 * MTProto 2.0 messages without I/O: sealing and opening, ids, sequence numbers, containers, gzip.
 * Both roles: the embedded data centre uses the same classes as the client.
 */
@NullMarked
package dev.mtproto.internal.message;

import org.jspecify.annotations.NullMarked;
