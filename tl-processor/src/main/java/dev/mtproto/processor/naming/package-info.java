/**
 * The names of TL and those of Java, each from the other, and the CRC32 that is a TL line's id.
 * Both the annotation processor and the importer go by these rules.
 */
@NullMarked
package dev.mtproto.processor.naming;

import org.jspecify.annotations.NullMarked;
