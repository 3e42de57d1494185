/** The language of the shell: calls of a layer's methods as lines, their completion and help. */
@NullMarked
package dev.mtproto.cli.language;

import org.jspecify.annotations.NullMarked;
