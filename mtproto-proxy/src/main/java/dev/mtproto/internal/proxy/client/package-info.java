/** The daemon's client: calls and updates over gRPC. */
@NullMarked
package dev.mtproto.internal.proxy.client;

import org.jspecify.annotations.NullMarked;
