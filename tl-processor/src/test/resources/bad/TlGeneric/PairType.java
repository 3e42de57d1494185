package acme;

import dev.mtproto.annotations.*;

@TlType
@TlConstructor(value = 9, crc = false)
interface PairType<T> {}
