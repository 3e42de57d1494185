/** The namespace {@code channels}. */
@NullMarked
package dev.mtproto.layer71.channels;

import org.jspecify.annotations.NullMarked;
