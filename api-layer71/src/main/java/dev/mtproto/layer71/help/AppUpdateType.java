package dev.mtproto.layer71.help;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code help.AppUpdate}. */
@TlType
interface AppUpdateType {
  /** {@code help.appUpdate}. */
  @TlConstructor(0x8987f311)
  interface Regular {
    int id();

    boolean critical();

    String url();

    String text();
  }

  /** {@code help.noAppUpdate}. */
  @TlConstructor(0xc45a6536)
  interface NoAppUpdate {}
}
