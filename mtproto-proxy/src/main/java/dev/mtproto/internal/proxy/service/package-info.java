/** The gRPC services. */
@NullMarked
package dev.mtproto.internal.proxy.service;

import org.jspecify.annotations.NullMarked;
