@NullMarked
package dev.mtproto.cli.completion;

import org.jspecify.annotations.NullMarked;
