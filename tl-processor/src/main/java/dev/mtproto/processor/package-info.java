/** The two annotation processors; they wire the steps of the packages below together. */
@NullMarked
package dev.mtproto.processor;

import org.jspecify.annotations.NullMarked;
