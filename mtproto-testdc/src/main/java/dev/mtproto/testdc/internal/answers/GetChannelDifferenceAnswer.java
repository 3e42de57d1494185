package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.updates.ChannelDifference;
import dev.mtproto.layer71.updates.GetChannelDifference;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Broadcast;
import dev.mtproto.testdc.internal.world.Differences;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;

/** {@code updates.getChannelDifference}. */
final class GetChannelDifferenceAnswer {
  private final Society society;

  GetChannelDifferenceAnswer(Society society) {
    this.society = society;
  }

  ChannelDifference answer(CallContext context, GetChannelDifference request) {
    Person person = society.person(context.requireUser());
    Broadcast channel = new Addresses(society).broadcast(person, request.channel());
    if (request.pts() <= 0) {
      throw RpcErrors.badRequest("PERSISTENT_TIMESTAMP_EMPTY");
    }
    if (request.pts() > channel.log().pts()) {
      throw RpcErrors.badRequest("PERSISTENT_TIMESTAMP_INVALID");
    }
    return new Differences(society).since(person, channel, request.pts(), request.limit());
  }
}
