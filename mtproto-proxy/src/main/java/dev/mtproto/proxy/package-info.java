/** mtprotod: a daemon that shares signed-in sessions over gRPC, and the Java client for it. */
@NullMarked
package dev.mtproto.proxy;

import org.jspecify.annotations.NullMarked;
