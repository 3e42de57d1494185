/** Writes the declarations of a schema. */
@NullMarked
package dev.mtproto.processor.importer;

import org.jspecify.annotations.NullMarked;
