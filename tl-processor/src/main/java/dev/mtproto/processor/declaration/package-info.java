/** From elements to models: reads declarations and reports what is wrong with each of them. */
@NullMarked
package dev.mtproto.processor.declaration;

import org.jspecify.annotations.NullMarked;
