/** How the subcommands reach a data centre. */
@NullMarked
package dev.mtproto.cli.connect;

import org.jspecify.annotations.NullMarked;
