@NullMarked
package dev.mtproto.cli;

import org.jspecify.annotations.NullMarked;
