/** Tests. */
@NullMarked
package dev.mtproto.internal.proxy.updates;

import org.jspecify.annotations.NullMarked;
