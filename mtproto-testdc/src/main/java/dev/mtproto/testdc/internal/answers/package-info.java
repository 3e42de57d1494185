/**
 * How the world answers calls of layer 71: one class a method. Each answer is made under the
 * world's lock.
 */
@NullMarked
package dev.mtproto.testdc.internal.answers;

import org.jspecify.annotations.NullMarked;
