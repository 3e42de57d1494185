/**
 * Sessions: what is to be sent and what awaits its answer, the service messages, the two threads of
 * a connection. Lock rules are at the top of {@link dev.mtproto.internal.session.SessionState} and
 * in docs/concurrency.md.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@NullMarked
package dev.mtproto.internal.session;

import org.jspecify.annotations.NullMarked;
