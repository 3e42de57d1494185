/** Packets to bytes on a socket and back: framing, sockets, threads that serve them. */
@NullMarked
package dev.mtproto.internal.transport;

import org.jspecify.annotations.NullMarked;
