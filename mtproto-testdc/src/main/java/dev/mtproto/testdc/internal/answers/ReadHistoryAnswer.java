package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.messages.AffectedMessages;
import dev.mtproto.layer71.messages.ReadHistory;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Place;
import dev.mtproto.testdc.internal.world.ReadMarks;
import dev.mtproto.testdc.internal.world.Society;

/** {@code messages.readHistory}: of private dialogs and groups. */
final class ReadHistoryAnswer {
  private final Society society;

  ReadHistoryAnswer(Society society) {
    this.society = society;
  }

  AffectedMessages answer(CallContext context, ReadHistory request) {
    Person reader = society.person(context.requireUser());
    Place place = new Addresses(society).place(reader, request.peer());
    return new ReadMarks(society).read(reader, place, request.maxId(), context.session());
  }
}
