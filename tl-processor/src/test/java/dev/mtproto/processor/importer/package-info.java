@NullMarked
package dev.mtproto.processor.importer;

import org.jspecify.annotations.NullMarked;
