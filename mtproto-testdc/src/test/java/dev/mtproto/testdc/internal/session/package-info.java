@NullMarked
package dev.mtproto.testdc.internal.session;

import org.jspecify.annotations.NullMarked;
