@NullMarked
package dev.mtproto.internal.updates;

import org.jspecify.annotations.NullMarked;
