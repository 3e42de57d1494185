/** What declarations say, as plain records: Types, constructors, methods and their parameters. */
@NullMarked
package dev.mtproto.processor.model;

import org.jspecify.annotations.NullMarked;
