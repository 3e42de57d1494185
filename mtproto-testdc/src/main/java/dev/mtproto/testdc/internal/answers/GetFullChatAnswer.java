package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.ChatFull;
import dev.mtproto.layer71.ChatParticipant;
import dev.mtproto.layer71.ChatParticipants;
import dev.mtproto.layer71.ExportedChatInvite;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Photo;
import dev.mtproto.layer71.messages.GetFullChat;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Group;
import dev.mtproto.testdc.internal.world.Mentions;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Place;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;
import java.util.ArrayList;
import java.util.List;

/** {@code messages.getFullChat}: a group with its members. */
final class GetFullChatAnswer {
  private final Society society;

  GetFullChatAnswer(Society society) {
    this.society = society;
  }

  dev.mtproto.layer71.messages.ChatFull answer(CallContext context, GetFullChat request) {
    Person viewer = society.person(context.requireUser());
    Place place = new Addresses(society).place(viewer, new InputPeer.Chat(request.chatId()));
    if (!(place instanceof Place.InGroup in)) {
      throw RpcErrors.badRequest("CHAT_ID_INVALID");
    }
    Group group = in.group();
    List<ChatParticipant> participants = new ArrayList<>();
    Mentions mentions = new Mentions(society, viewer).add(group.peer());
    for (int member : group.members()) {
      participants.add(
          member == group.creatorId()
              ? new ChatParticipant.Creator(member)
              : new ChatParticipant.Regular(member, group.creatorId(), group.date()));
      mentions.add(society.person(member));
    }
    ChatFull full =
        new ChatFull.Regular(
            group.id(),
            new ChatParticipants.Regular(group.id(), participants, 1),
            new Photo.Empty(0),
            new Views(society).notifySettings(),
            new ExportedChatInvite.ChatInviteEmpty(),
            List.of());
    return new dev.mtproto.layer71.messages.ChatFull(full, mentions.chats(), mentions.users());
  }
}
