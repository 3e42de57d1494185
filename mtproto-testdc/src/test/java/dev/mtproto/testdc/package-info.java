@NullMarked
package dev.mtproto.testdc;

import org.jspecify.annotations.NullMarked;
