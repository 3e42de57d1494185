@NullMarked
package dev.mtproto.client;

import org.jspecify.annotations.NullMarked;
