/** Tests. */
@NullMarked
package dev.mtproto.proxy;

import org.jspecify.annotations.NullMarked;
