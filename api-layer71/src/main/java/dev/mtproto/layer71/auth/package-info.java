/** The namespace {@code auth}. */
@NullMarked
package dev.mtproto.layer71.auth;

import org.jspecify.annotations.NullMarked;
