/** Tests that compile declarations. */
@NullMarked
package dev.mtproto.processor;

import org.jspecify.annotations.NullMarked;
