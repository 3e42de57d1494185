/** What a daemon counts. */
@NullMarked
package dev.mtproto.internal.proxy.metrics;

import org.jspecify.annotations.NullMarked;
