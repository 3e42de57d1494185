@NullMarked
package dev.mtproto.processor.naming;

import org.jspecify.annotations.NullMarked;
