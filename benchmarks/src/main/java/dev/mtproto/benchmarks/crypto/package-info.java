/** Encryption, sealing and the key exchange. */
@org.jspecify.annotations.NullMarked
package dev.mtproto.benchmarks.crypto;
