/** Importing and compiling whole layers, and what comes out of it. */
@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks.layer;
