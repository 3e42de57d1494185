package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Outgoing;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Place;
import dev.mtproto.testdc.internal.world.Postman;
import dev.mtproto.testdc.internal.world.Society;

/** {@code messages.sendMessage}: the other sessions of both ends are told by updates. */
final class SendMessageAnswer {
  private final Society society;

  SendMessageAnswer(Society society) {
    this.society = society;
  }

  Updates answer(CallContext context, SendMessage request) {
    Person sender = society.person(context.requireUser());
    Place place = new Addresses(society).place(sender, request.peer());
    return new Postman(society).send(sender, place, Outgoing.of(request, context.session()));
  }
}
