package dev.mtproto.testdc.internal.handshake;

import dev.mtproto.internal.crypto.AuthKey;
import java.util.OptionalInt;

/**
 * What a key exchange ends with, on the server.
 *
 * @param authKey the key that both sides have now
 * @param serverSalt the salt to begin with
 * @param dc the data centre that the client meant, if it said
 * @param expiresIn for a temporary key, the seconds that it lives
 */
public record EstablishedKey(
    AuthKey authKey, long serverSalt, OptionalInt dc, OptionalInt expiresIn) {}
