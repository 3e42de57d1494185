/** Tests. */
@NullMarked
package dev.mtproto.proxy.access;

import org.jspecify.annotations.NullMarked;
