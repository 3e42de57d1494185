/** What the daemon costs: its transcoder, and a call through it. */
@NullMarked
package dev.mtproto.benchmarks.proxy;

import org.jspecify.annotations.NullMarked;
