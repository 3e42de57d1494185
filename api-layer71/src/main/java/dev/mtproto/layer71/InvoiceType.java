package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code invoice}. */
@TlType
@TlConstructor(0xc30aa358)
interface InvoiceType {
  @TlFlag(0)
  boolean test();

  @TlFlag(1)
  boolean nameRequested();

  @TlFlag(2)
  boolean phoneRequested();

  @TlFlag(3)
  boolean emailRequested();

  @TlFlag(4)
  boolean shippingAddressRequested();

  @TlFlag(5)
  boolean flexible();

  String currency();

  List<LabeledPrice> prices();
}
