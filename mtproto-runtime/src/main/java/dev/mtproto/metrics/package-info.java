/** What can be measured of a client, and Micrometer's meters of it. */
@NullMarked
package dev.mtproto.metrics;

import org.jspecify.annotations.NullMarked;
