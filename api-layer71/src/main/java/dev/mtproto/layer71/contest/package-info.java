/** The namespace {@code contest}. */
@NullMarked
package dev.mtproto.layer71.contest;

import org.jspecify.annotations.NullMarked;
