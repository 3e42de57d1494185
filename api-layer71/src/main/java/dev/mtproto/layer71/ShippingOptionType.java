package dev.mtproto.layer71;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlType;
import java.util.List;

/** {@code shippingOption}. */
@TlType
@TlConstructor(0xb6213cdf)
interface ShippingOptionType {
  String id();

  String title();

  List<LabeledPrice> prices();
}
