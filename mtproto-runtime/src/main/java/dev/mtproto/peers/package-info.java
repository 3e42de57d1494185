/** Whom a client can address: users, groups and channels, with their access hashes. */
@NullMarked
package dev.mtproto.peers;

import org.jspecify.annotations.NullMarked;
