/** Rules that hold between declarations. */
@NullMarked
package dev.mtproto.processor.rule;

import org.jspecify.annotations.NullMarked;
