package dev.mtproto.layer71.help;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code help.termsOfService}. */
@TlType
@TlConstructor(0xf1ee3e90)
interface TermsOfServiceType {
  String text();
}
