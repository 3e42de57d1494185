@NullMarked
package dev.mtproto.cli.shell;

import org.jspecify.annotations.NullMarked;
