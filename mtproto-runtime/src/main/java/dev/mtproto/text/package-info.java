/**
 * Text and its formatting: HTML and Markdown, as Telegram's Bot API defines them, to message
 * entities and back.
 */
@NullMarked
package dev.mtproto.text;

import org.jspecify.annotations.NullMarked;
