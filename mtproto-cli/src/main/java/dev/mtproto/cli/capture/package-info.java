/** Dumps: packets as they travelled, in files, and what they say as JSON. */
@NullMarked
package dev.mtproto.cli.capture;

import org.jspecify.annotations.NullMarked;
