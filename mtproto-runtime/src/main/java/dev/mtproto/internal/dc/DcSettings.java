package dev.mtproto.internal.dc;

import dev.mtproto.internal.event.Events;
import dev.mtproto.internal.session.Environment;
import dev.mtproto.internal.session.Introduction;
import dev.mtproto.internal.session.SessionOptions;
import dev.mtproto.internal.session.TemporaryKeys;
import dev.mtproto.tl.TlLayer;
import java.time.Duration;

/**
 * What sessions with data centres are made with.
 *
 * @param layer that the client speaks
 * @param introduction what the client says of itself
 * @param introductionWithoutUpdates the same, where it wants no updates
 * @param binding binds temporary keys, where the options want them
 * @param options how connections are kept
 * @param connectTimeout how long connecting to an address may take, and again a key exchange
 * @param network how data centres are reached
 * @param environment time, randomness and threads
 * @param events where it is told what happens
 */
public record DcSettings(
    TlLayer layer,
    Introduction introduction,
    Introduction introductionWithoutUpdates,
    TemporaryKeys.BindCall binding,
    SessionOptions options,
    Duration connectTimeout,
    DcNetwork network,
    Environment environment,
    Events events) {}
