package dev.mtproto.internal.proxy.access;

import dev.mtproto.proxy.access.MethodRules;
import org.jspecify.annotations.Nullable;

/**
 * Who a call comes from.
 *
 * @param name the token's name, the certificate's subject, or the address: for logs, and whose
 *     queue its calls stand in
 * @param rules what it may call
 * @param rate how often; null for any number
 */
public record ClientIdentity(String name, MethodRules rules, @Nullable RateLimit rate) {}
