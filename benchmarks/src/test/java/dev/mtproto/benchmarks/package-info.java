/** What is claimed. */
@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks;
