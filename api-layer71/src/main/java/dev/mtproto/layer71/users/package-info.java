/** The namespace {@code users}. */
@NullMarked
package dev.mtproto.layer71.users;

import org.jspecify.annotations.NullMarked;
