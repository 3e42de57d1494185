package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code true}. */
@TlType
@TlConstructor(0x3fedd339)
interface TrueType {}
