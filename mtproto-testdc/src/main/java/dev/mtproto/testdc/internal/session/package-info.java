/**
 * What the data centre keeps of its clients beyond a connection: authorization keys with their
 * salts, sessions, the messages that came and those that are not yet acknowledged.
 */
@NullMarked
package dev.mtproto.testdc.internal.session;

import org.jspecify.annotations.NullMarked;
