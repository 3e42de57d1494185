/** The namespace {@code bots}. */
@NullMarked
package dev.mtproto.layer71.bots;

import org.jspecify.annotations.NullMarked;
