@NullMarked
package dev.mtproto.testdc.internal.transport;

import org.jspecify.annotations.NullMarked;
