/**
 * Puts what the server pushes into order: a state machine without I/O ({@link
 * dev.mtproto.internal.updates.UpdateMachine}), what reads a layer's objects for it, and what runs
 * it.
 *
 * @see <a href="https://core.telegram.org/api/updates">Working with updates</a>
 */
@NullMarked
package dev.mtproto.internal.updates;

import org.jspecify.annotations.NullMarked;
