package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code ContactLink}. */
@TlType
interface ContactLinkType {
  /** {@code contactLinkUnknown}. */
  @TlConstructor(0x5f4f9247)
  interface Unknown {}

  /** {@code contactLinkNone}. */
  @TlConstructor(0xfeedd3ad)
  interface None {}

  /** {@code contactLinkHasPhone}. */
  @TlConstructor(0x268f3f59)
  interface HasPhone {}

  /** {@code contactLinkContact}. */
  @TlConstructor(0xd502c2d0)
  interface Contact {}
}
