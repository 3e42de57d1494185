/** TL schemas as text and as values: the parser and the printer. */
@NullMarked
package dev.mtproto.processor.schema;

import org.jspecify.annotations.NullMarked;
