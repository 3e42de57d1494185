package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code PrivacyKey}. */
@TlType
interface PrivacyKeyType {
  /** {@code privacyKeyStatusTimestamp}. */
  @TlConstructor(0xbc2eab30)
  interface StatusTimestamp {}

  /** {@code privacyKeyChatInvite}. */
  @TlConstructor(0x500e6dfa)
  interface ChatInvite {}

  /** {@code privacyKeyPhoneCall}. */
  @TlConstructor(0x3d662b7b)
  interface PhoneCall {}
}
