@NullMarked
package dev.mtproto.cli.dc;

import org.jspecify.annotations.NullMarked;
