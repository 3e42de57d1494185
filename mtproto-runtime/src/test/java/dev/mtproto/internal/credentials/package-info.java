@NullMarked
package dev.mtproto.internal.credentials;

import org.jspecify.annotations.NullMarked;
