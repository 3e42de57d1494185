@NullMarked
package dev.mtproto.cli.demo;

import org.jspecify.annotations.NullMarked;
