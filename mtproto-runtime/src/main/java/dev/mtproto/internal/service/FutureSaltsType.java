package dev.mtproto.internal.service;

import dev.mtproto.annotations.TlBare;
import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlName;
import dev.mtproto.annotations.TlType;
import java.util.List;

/**
 * The salts of the time to come.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages">Service messages</a>
 */
@TlType
interface FutureSaltsType {
  @TlName("future_salts")
  @TlConstructor(0xae500895)
  interface Regular {
    long reqMsgId();

    int now();

    @TlBare
    List<FutureSalt> salts();
  }
}
