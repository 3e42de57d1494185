/** What a client tells of itself: events, and subscriptions to them. */
@NullMarked
package dev.mtproto.event;

import org.jspecify.annotations.NullMarked;
