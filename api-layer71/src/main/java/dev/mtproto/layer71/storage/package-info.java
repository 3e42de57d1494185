/** The namespace {@code storage}. */
@NullMarked
package dev.mtproto.layer71.storage;

import org.jspecify.annotations.NullMarked;
