package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code postAddress}. */
@TlType
@TlConstructor(0x1e8caaeb)
interface PostAddressType {
  String streetLine1();

  String streetLine2();

  String city();

  String state();

  String countryIso2();

  String postCode();
}
