@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks.files;
