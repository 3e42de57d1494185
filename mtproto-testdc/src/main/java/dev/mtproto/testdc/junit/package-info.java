/** JUnit 5: tests that are given a data centre, and clients of it. */
@NullMarked
package dev.mtproto.testdc.junit;

import org.jspecify.annotations.NullMarked;
