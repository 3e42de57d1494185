package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import okio.ByteString;

/** {@code KeyboardButton}. */
@TlType
interface KeyboardButtonType {
  /** {@code keyboardButton}. */
  @TlConstructor(0xa2fa4880)
  interface Regular {
    String text();
  }

  /** {@code keyboardButtonUrl}. */
  @TlConstructor(0x258aff05)
  interface Url {
    String text();

    String url();
  }

  /** {@code keyboardButtonCallback}. */
  @TlConstructor(0x683a5e46)
  interface Callback {
    String text();

    ByteString data();
  }

  /** {@code keyboardButtonRequestPhone}. */
  @TlConstructor(0xb16a6c29)
  interface RequestPhone {
    String text();
  }

  /** {@code keyboardButtonRequestGeoLocation}. */
  @TlConstructor(0xfc796b3f)
  interface RequestGeoLocation {
    String text();
  }

  /** {@code keyboardButtonSwitchInline}. */
  @TlConstructor(0x0568a748)
  interface SwitchInline {
    @TlFlag(0)
    boolean samePeer();

    String text();

    String query();
  }

  /** {@code keyboardButtonGame}. */
  @TlConstructor(0x50f41ccf)
  interface Game {
    String text();
  }

  /** {@code keyboardButtonBuy}. */
  @TlConstructor(0xafd93fbb)
  interface Buy {
    String text();
  }
}
