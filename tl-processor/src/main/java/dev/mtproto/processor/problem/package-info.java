/** What can be wrong with a declaration: the catalogue of messages, and the places they go to. */
@NullMarked
package dev.mtproto.processor.problem;

import org.jspecify.annotations.NullMarked;
