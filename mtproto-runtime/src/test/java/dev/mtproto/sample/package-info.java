/** A small layer that the processor compiles for the tests. */
@NullMarked
@TlLayer(value = 5, name = "SampleApi")
package dev.mtproto.sample;

import dev.mtproto.annotations.TlLayer;
import org.jspecify.annotations.NullMarked;
