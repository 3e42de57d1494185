/** Whole layers. */
@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks.layer;
