/** Tests of what a daemon shares. */
@NullMarked
package dev.mtproto.proxy.backend;

import org.jspecify.annotations.NullMarked;
