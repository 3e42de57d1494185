/** The namespace {@code messages}. */
@NullMarked
package dev.mtproto.layer71.messages;

import org.jspecify.annotations.NullMarked;
