package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code null}. */
@TlType
@TlConstructor(0x56730bcc)
interface NullType {}
