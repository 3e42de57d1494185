/** How methods are called: what callers see of a client, and what happens to a call on its way. */
@NullMarked
package dev.mtproto.call;

import org.jspecify.annotations.NullMarked;
