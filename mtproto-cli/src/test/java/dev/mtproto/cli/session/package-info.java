@NullMarked
package dev.mtproto.cli.session;

import org.jspecify.annotations.NullMarked;
