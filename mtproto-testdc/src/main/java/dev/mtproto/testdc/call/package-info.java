/** What answers a call in the data centre: handlers, and what they know of the caller. */
@NullMarked
package dev.mtproto.testdc.call;

import org.jspecify.annotations.NullMarked;
