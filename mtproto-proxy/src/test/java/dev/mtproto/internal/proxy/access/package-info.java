/** Tests. */
@NullMarked
package dev.mtproto.internal.proxy.access;

import org.jspecify.annotations.NullMarked;
