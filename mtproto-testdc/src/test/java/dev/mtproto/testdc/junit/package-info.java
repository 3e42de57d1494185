@NullMarked
package dev.mtproto.testdc.junit;

import org.jspecify.annotations.NullMarked;
