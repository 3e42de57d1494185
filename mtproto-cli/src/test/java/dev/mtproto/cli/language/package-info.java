@NullMarked
package dev.mtproto.cli.language;

import org.jspecify.annotations.NullMarked;
