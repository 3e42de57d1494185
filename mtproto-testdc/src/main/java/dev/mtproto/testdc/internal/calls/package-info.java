/**
 * Calls: taken out of their wrappers, translated between layers where needed, executed by their
 * handlers, answered once.
 */
@NullMarked
package dev.mtproto.testdc.internal.calls;

import org.jspecify.annotations.NullMarked;
