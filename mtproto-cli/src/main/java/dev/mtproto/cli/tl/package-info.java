/** {@code mtproto tl}: TL bytes and JSON, schemas and declarations. */
@NullMarked
package dev.mtproto.cli.tl;

import org.jspecify.annotations.NullMarked;
