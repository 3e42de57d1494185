/** Puts a data centre together: what is kept between restarts, and what serves connections. */
@NullMarked
package dev.mtproto.testdc.internal.center;

import org.jspecify.annotations.NullMarked;
