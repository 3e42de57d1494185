/**
 * Sockets and framing of the data centre's side. Every framing is told by the first bytes that a
 * client sends.
 */
@NullMarked
package dev.mtproto.testdc.internal.transport;

import org.jspecify.annotations.NullMarked;
