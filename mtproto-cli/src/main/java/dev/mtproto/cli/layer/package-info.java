/** Layers of the user's own, in place of the built-in one. */
@NullMarked
package dev.mtproto.cli.layer;

import org.jspecify.annotations.NullMarked;
