/** Where a client keeps what lets it come back: in memory, in files, encrypted if wanted. */
@NullMarked
package dev.mtproto.credentials;

import org.jspecify.annotations.NullMarked;
