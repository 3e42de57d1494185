/**
 * TL bytes to Protocol Buffers bytes and back, driven by a layer's description: no generated
 * messages, no objects in between.
 */
@NullMarked
package dev.mtproto.internal.transcode;

import org.jspecify.annotations.NullMarked;
