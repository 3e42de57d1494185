/** The namespace {@code stickers}. */
@NullMarked
package dev.mtproto.layer71.stickers;

import org.jspecify.annotations.NullMarked;
