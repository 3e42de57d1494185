@NullMarked
package dev.mtproto.processor.schema;

import org.jspecify.annotations.NullMarked;
