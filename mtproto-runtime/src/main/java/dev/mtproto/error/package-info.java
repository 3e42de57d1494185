/** The exceptions of this library: one small sealed family. */
@NullMarked
package dev.mtproto.error;

import org.jspecify.annotations.NullMarked;
