/** Numbers within byte arrays. */
@NullMarked
package dev.mtproto.internal.bytes;

import org.jspecify.annotations.NullMarked;
