@NullMarked
package dev.mtproto.processor.proto;

import org.jspecify.annotations.NullMarked;
