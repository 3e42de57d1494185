/**
 * The updates of an account: each once, in order, across cuts and restarts, or it is said that some
 * were lost.
 */
@NullMarked
package dev.mtproto.updates;

import org.jspecify.annotations.NullMarked;
