/** The namespace {@code upload}. */
@NullMarked
package dev.mtproto.layer71.upload;

import org.jspecify.annotations.NullMarked;
