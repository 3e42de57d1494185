/**
 * MTProto's service messages: key exchange, acknowledgements, salts, errors. What carries other
 * messages (containers, results, gzip) is not here; the message layer reads it by hand.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@NullMarked
@TlLayer(value = 0, name = "ServiceLayer")
package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlLayer;
import org.jspecify.annotations.NullMarked;
