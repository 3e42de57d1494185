/** What a running client has in its credentials, and when that is saved. */
@NullMarked
package dev.mtproto.internal.credentials;

import org.jspecify.annotations.NullMarked;
