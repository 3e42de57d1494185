/**
 * What comes in a session: checked by one rule after the other, then handled, service messages by a
 * handler each.
 */
@NullMarked
package dev.mtproto.testdc.internal.inbox;

import org.jspecify.annotations.NullMarked;
