package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;

/** {@code labeledPrice}. */
@TlType
@TlConstructor(0xcb296bf8)
interface LabeledPriceType {
  String label();

  long amount();
}
