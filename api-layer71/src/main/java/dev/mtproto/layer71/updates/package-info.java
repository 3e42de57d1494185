/** The namespace {@code updates}. */
@NullMarked
package dev.mtproto.layer71.updates;

import org.jspecify.annotations.NullMarked;
