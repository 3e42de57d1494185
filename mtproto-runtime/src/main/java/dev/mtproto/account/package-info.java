/** Signing in and out: by code, with a password, as a new user, as a bot. */
@NullMarked
package dev.mtproto.account;

import org.jspecify.annotations.NullMarked;
