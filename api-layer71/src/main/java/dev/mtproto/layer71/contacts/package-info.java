/** The namespace {@code contacts}. */
@NullMarked
package dev.mtproto.layer71.contacts;

import org.jspecify.annotations.NullMarked;
