package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code TopPeerCategory}. */
@TlType
interface TopPeerCategoryType {
  /** {@code topPeerCategoryBotsPM}. */
  @TlConstructor(0xab661b5b)
  interface BotsPM {}

  /** {@code topPeerCategoryBotsInline}. */
  @TlConstructor(0x148677e2)
  interface BotsInline {}

  /** {@code topPeerCategoryCorrespondents}. */
  @TlConstructor(0x0637b7ed)
  interface Correspondents {}

  /** {@code topPeerCategoryGroups}. */
  @TlConstructor(0xbd17a14a)
  interface Groups {}

  /** {@code topPeerCategoryChannels}. */
  @TlConstructor(0x161d9628)
  interface Channels {}

  /** {@code topPeerCategoryPhoneCalls}. */
  @TlConstructor(0x1e76a78c)
  interface PhoneCalls {}
}
