/**
 * Files: up- and downloads of any size in constant memory, over several connections at once, that
 * go on where they were cut.
 */
@NullMarked
package dev.mtproto.files;

import org.jspecify.annotations.NullMarked;
