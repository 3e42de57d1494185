package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.channels.ReadHistory;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Broadcast;
import dev.mtproto.testdc.internal.world.Notices;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;

/** {@code channels.readHistory}. */
final class ReadChannelAnswer {
  private final Society society;

  ReadChannelAnswer(Society society) {
    this.society = society;
  }

  boolean answer(CallContext context, ReadHistory request) {
    Person reader = society.person(context.requireUser());
    Broadcast channel = new Addresses(society).broadcast(reader, request.channel());
    new Notices(society).readChannel(reader, channel, request.maxId());
    return true;
  }
}
