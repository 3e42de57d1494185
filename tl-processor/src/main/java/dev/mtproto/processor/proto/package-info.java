/** Protocol Buffers definitions of a schema, for clients of the daemon in any language. */
@NullMarked
package dev.mtproto.processor.proto;

import org.jspecify.annotations.NullMarked;
