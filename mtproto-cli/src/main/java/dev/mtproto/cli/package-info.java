/** The command {@code mtproto}: its entry, its table of subcommands, its errors. */
@NullMarked
package dev.mtproto.cli;

import org.jspecify.annotations.NullMarked;
