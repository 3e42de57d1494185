/**
 * TL values as JSON, driven by the description of a layer.
 *
 * <p>An object is a JSON object whose first key is {@code "_"}, the TL name of its constructor or
 * method; fields keep their TL names and order. int and double are numbers (NaN and infinities
 * strings), long is a decimal string, bytes are Base64, int128 and int256 lower-case hex, a vector
 * is an array. A flag of type true is there, as true, or not; an absent field has no key.
 */
@NullMarked
package dev.mtproto.tl.json;

import org.jspecify.annotations.NullMarked;
