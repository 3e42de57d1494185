/** {@code mtproto file}: uploads and downloads. */
@NullMarked
package dev.mtproto.cli.file;

import org.jspecify.annotations.NullMarked;
