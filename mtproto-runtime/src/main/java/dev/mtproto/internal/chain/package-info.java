/** The chain of interceptors that every call goes through. */
@NullMarked
package dev.mtproto.internal.chain;

import org.jspecify.annotations.NullMarked;
