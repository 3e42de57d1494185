/** Which faults are to strike now. Where they strike is the affair of the packages above. */
@NullMarked
package dev.mtproto.testdc.internal.fault;

import org.jspecify.annotations.NullMarked;
