package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.call.CallContext;
import java.util.function.Supplier;

/** {@code help.getNearestDc}: this one. */
final class GetNearestDcAnswer {
  private static final String NO_COUNTRY = "ZZ";

  private final Supplier<DcAddress> address;

  GetNearestDcAnswer(Supplier<DcAddress> address) {
    this.address = address;
  }

  NearestDc answer(CallContext context, GetNearestDc request) {
    int dcId = address.get().dcId();
    return new NearestDc(NO_COUNTRY, dcId, dcId);
  }
}
