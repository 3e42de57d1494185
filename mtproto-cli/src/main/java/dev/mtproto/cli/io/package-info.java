/** What all subcommands use to read, to print and to fail. */
@NullMarked
package dev.mtproto.cli.io;

import org.jspecify.annotations.NullMarked;
