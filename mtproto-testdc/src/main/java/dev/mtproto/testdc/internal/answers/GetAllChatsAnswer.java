package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.messages.Chats;
import dev.mtproto.layer71.messages.GetAllChats;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Broadcast;
import dev.mtproto.testdc.internal.world.Group;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;
import java.util.ArrayList;
import java.util.List;

/** {@code messages.getAllChats}: the groups and channels that the account is in. */
final class GetAllChatsAnswer {
  private final Society society;

  GetAllChatsAnswer(Society society) {
    this.society = society;
  }

  Chats answer(CallContext context, GetAllChats request) {
    Person viewer = society.person(context.requireUser());
    Views views = new Views(society);
    List<Chat> chats = new ArrayList<>();
    for (Group group : society.groups()) {
      if (group.members().contains(viewer.id()) && !request.exceptIds().contains(group.id())) {
        chats.add(views.chat(viewer, group));
      }
    }
    for (Broadcast each : society.broadcasts()) {
      if (each.subscribers().contains(viewer.id()) && !request.exceptIds().contains(each.id())) {
        chats.add(views.chat(viewer, each));
      }
    }
    return new Chats.Regular(chats);
  }
}
