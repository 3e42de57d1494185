package dev.mtproto.layer71.payments;

import dev.mtproto.annotations.TlConstructor;
import dev.mtproto.annotations.TlFlag;
import dev.mtproto.annotations.TlType;
import dev.mtproto.layer71.ShippingOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code payments.validatedRequestedInfo}. */
@TlType
@TlConstructor(0xd1451883)
interface ValidatedRequestedInfoType {
  @TlFlag(0)
  @Nullable String id();

  @TlFlag(1)
  @Nullable List<ShippingOption> shippingOptions();
}
