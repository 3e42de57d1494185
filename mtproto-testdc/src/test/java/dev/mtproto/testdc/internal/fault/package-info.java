@NullMarked
package dev.mtproto.testdc.internal.fault;

import org.jspecify.annotations.NullMarked;
