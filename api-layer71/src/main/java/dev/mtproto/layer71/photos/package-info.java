/** The namespace {@code photos}. */
@NullMarked
package dev.mtproto.layer71.photos;

import org.jspecify.annotations.NullMarked;
