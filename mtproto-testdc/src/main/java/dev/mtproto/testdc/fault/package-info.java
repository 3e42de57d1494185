/** Faults that a data centre can be made to show, for tests of what a client does about them. */
@NullMarked
package dev.mtproto.testdc.fault;

import org.jspecify.annotations.NullMarked;
