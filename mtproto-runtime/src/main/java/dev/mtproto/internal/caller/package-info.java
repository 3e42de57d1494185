/** Proxies of callers' interfaces. */
@NullMarked
package dev.mtproto.internal.caller;

import org.jspecify.annotations.NullMarked;
