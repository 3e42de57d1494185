/** The client: connect, sign in, call, receive updates. */
@NullMarked
package dev.mtproto.client;

import org.jspecify.annotations.NullMarked;
