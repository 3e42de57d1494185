package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.call.CallDesk;
import dev.mtproto.internal.proxy.updates.UpdateHub;
import dev.mtproto.internal.proxy.updates.UpdateMessages;
import dev.mtproto.proxy.backend.TlBackend;

/**
 * A session that clients share.
 *
 * @param name what clients choose it by
 * @param backend the session
 * @param desk takes its calls
 * @param hub has its updates
 * @param messages writes its updates
 */
public record Account(
    String name, TlBackend backend, CallDesk desk, UpdateHub hub, UpdateMessages messages) {}
