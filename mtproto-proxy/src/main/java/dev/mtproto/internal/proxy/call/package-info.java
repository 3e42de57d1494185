/** A call's way through the daemon: permission, rate, flood waits, the queue, the status. */
@NullMarked
package dev.mtproto.internal.proxy.call;

import org.jspecify.annotations.NullMarked;
