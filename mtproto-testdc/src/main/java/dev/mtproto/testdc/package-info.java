/**
 * An embedded data centre: the server's side of MTProto, in process, for tests and demonstrations.
 */
@NullMarked
package dev.mtproto.testdc;

import org.jspecify.annotations.NullMarked;
