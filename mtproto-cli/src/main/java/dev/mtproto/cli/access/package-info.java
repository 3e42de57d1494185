/** {@code mtproto access}: the predecessor's files of access hashes. */
@NullMarked
package dev.mtproto.cli.access;

import org.jspecify.annotations.NullMarked;
