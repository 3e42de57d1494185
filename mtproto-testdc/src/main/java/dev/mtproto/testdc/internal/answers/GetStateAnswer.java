package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.layer71.updates.State;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Differences;
import dev.mtproto.testdc.internal.world.Society;

/** {@code updates.getState}. */
final class GetStateAnswer {
  private final Society society;

  GetStateAnswer(Society society) {
    this.society = society;
  }

  State answer(CallContext context, GetState request) {
    return new Differences(society).state(society.person(context.requireUser()));
  }
}
