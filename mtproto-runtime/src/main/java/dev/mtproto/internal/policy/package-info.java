/** What a client does by itself when a call fails: waits, tries again, signs out. */
@NullMarked
package dev.mtproto.internal.policy;

import org.jspecify.annotations.NullMarked;
