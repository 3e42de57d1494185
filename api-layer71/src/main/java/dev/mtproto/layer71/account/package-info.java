/** The namespace {@code account}. */
@NullMarked
package dev.mtproto.layer71.account;

import org.jspecify.annotations.NullMarked;
