package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.Gatekeeper;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.tl.TlLayer;
import java.time.Duration;

/**
 * What the services have in common.
 *
 * @param layer the layer of all accounts
 * @param transcoder of that layer
 * @param accounts the sessions
 * @param gatekeeper says who calls
 * @param journal writes down what was done
 * @param refusals ends calls that may not begin
 * @param streams the streams that are open
 * @param callTimeout how long a call without a deadline is waited for
 */
public record ServiceParts(
    TlLayer layer,
    Transcoder transcoder,
    Accounts accounts,
    Gatekeeper gatekeeper,
    Journal journal,
    Refusals refusals,
    OpenStreams streams,
    Duration callTimeout) {}
