/** From models to Java sources and the layer's description. */
@NullMarked
package dev.mtproto.processor.generator;

import org.jspecify.annotations.NullMarked;
