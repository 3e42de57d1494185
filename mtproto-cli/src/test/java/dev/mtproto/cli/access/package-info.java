@NullMarked
package dev.mtproto.cli.access;

import org.jspecify.annotations.NullMarked;
