package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code InputPrivacyKey}. */
@TlType
interface InputPrivacyKeyType {
  /** {@code inputPrivacyKeyStatusTimestamp}. */
  @TlConstructor(0x4f96cb18)
  interface StatusTimestamp {}

  /** {@code inputPrivacyKeyChatInvite}. */
  @TlConstructor(0xbdfb0426)
  interface ChatInvite {}

  /** {@code inputPrivacyKeyPhoneCall}. */
  @TlConstructor(0xfabadc5f)
  interface PhoneCall {}
}
