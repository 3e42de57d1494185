/** Who a call comes from, and whether it may. */
@NullMarked
package dev.mtproto.internal.proxy.access;

import org.jspecify.annotations.NullMarked;
