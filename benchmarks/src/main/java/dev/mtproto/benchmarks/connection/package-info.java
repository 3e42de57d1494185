/** What connections cost. */
@NullMarked
package dev.mtproto.benchmarks.connection;

import org.jspecify.annotations.NullMarked;
