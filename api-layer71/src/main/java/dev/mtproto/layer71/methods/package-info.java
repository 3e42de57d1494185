/** The methods: an interface a namespace. */
@NullMarked
package dev.mtproto.layer71.methods;

import org.jspecify.annotations.NullMarked;
