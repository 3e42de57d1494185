/** Benchmarks, and what is claimed of them. */
@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks;
