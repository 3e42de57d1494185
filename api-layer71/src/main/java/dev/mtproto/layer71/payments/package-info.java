/** The namespace {@code payments}. */
@NullMarked
package dev.mtproto.layer71.payments;

import org.jspecify.annotations.NullMarked;
