/** Hands events to those who listen. */
@NullMarked
package dev.mtproto.internal.event;

import org.jspecify.annotations.NullMarked;
