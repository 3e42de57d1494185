/** {@code mtproto completion}: what shells need to complete the command. */
@NullMarked
package dev.mtproto.cli.completion;

import org.jspecify.annotations.NullMarked;
