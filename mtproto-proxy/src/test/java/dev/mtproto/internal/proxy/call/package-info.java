/** Tests. */
@NullMarked
package dev.mtproto.internal.proxy.call;

import org.jspecify.annotations.NullMarked;
