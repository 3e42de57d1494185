/** A layer of our own, beside Telegram's: a board of notes. */
@TlLayer(value = 1, name = "NotesLayer")
@NullMarked
package com.acme.notes;

import dev.mtproto.annotations.TlLayer;
import org.jspecify.annotations.NullMarked;
