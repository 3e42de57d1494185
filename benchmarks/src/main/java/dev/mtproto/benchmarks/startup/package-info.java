/** Starting. */
@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks.startup;
