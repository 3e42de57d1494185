/** Who may use a daemon, and for what. */
@NullMarked
package dev.mtproto.proxy.access;

import org.jspecify.annotations.NullMarked;
