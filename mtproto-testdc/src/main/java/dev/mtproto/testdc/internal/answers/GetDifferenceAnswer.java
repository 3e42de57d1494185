package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.updates.Difference;
import dev.mtproto.layer71.updates.GetDifference;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Differences;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;

/** {@code updates.getDifference}. */
final class GetDifferenceAnswer {
  private final Society society;

  GetDifferenceAnswer(Society society) {
    this.society = society;
  }

  Difference answer(CallContext context, GetDifference request) {
    Person person = society.person(context.requireUser());
    if (request.pts() <= 0) {
      throw RpcErrors.badRequest("PERSISTENT_TIMESTAMP_EMPTY");
    }
    if (request.pts() > person.mailbox().log().pts()) {
      throw RpcErrors.badRequest("PERSISTENT_TIMESTAMP_INVALID");
    }
    Integer limit = request.ptsTotalLimit();
    return new Differences(society)
        .since(
            person,
            new Differences.Known(request.pts(), request.qts(), request.date()),
            limit == null ? Integer.MAX_VALUE : limit);
  }
}
