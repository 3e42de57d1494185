/** The namespace {@code phone}. */
@NullMarked
package dev.mtproto.layer71.phone;

import org.jspecify.annotations.NullMarked;
