/** What a daemon shares: a session behind a small interface. */
@NullMarked
package dev.mtproto.proxy.backend;

import org.jspecify.annotations.NullMarked;
