/** The namespace {@code help}. */
@NullMarked
package dev.mtproto.layer71.help;

import org.jspecify.annotations.NullMarked;
