/**
 * TL, Telegram's serialization: what generated records and codecs are made of, and the description
 * of a layer at run time.
 *
 * @see <a href="https://core.telegram.org/mtproto/serialize">Binary data serialization</a>
 */
@NullMarked
package dev.mtproto.tl;

import org.jspecify.annotations.NullMarked;
