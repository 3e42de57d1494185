/**
 * The small world that the data centre answers from: accounts, groups, channels, their messages and
 * the history of their updates. No I/O and no sessions.
 *
 * <p>All of one world is guarded by its {@link dev.mtproto.testdc.internal.world.Society}'s
 * monitor: whoever reads or changes anything of it holds that.
 */
@NullMarked
package dev.mtproto.testdc.internal.world;

import org.jspecify.annotations.NullMarked;
