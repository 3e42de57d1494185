/**
 * Data centres: a client's home and the others, their keys, addresses and connections, and how
 * calls find where they belong.
 */
@NullMarked
package dev.mtproto.internal.dc;

import org.jspecify.annotations.NullMarked;
