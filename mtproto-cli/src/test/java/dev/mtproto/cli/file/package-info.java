@NullMarked
package dev.mtproto.cli.file;

import org.jspecify.annotations.NullMarked;
