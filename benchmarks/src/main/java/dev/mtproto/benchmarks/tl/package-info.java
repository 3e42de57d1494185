/** Reading and writing TL, ours and another library's. */
@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks.tl;
