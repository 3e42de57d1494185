/** The log as JSON, a line an event, for whoever collects logs. */
@NullMarked
package dev.mtproto.cli.log;

import org.jspecify.annotations.NullMarked;
