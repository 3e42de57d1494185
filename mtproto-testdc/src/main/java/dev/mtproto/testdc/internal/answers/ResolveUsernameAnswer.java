package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.contacts.ResolveUsername;
import dev.mtproto.layer71.contacts.ResolvedPeer;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.internal.world.Broadcast;
import dev.mtproto.testdc.internal.world.Mentions;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;

/** {@code contacts.resolveUsername}. */
final class ResolveUsernameAnswer {
  private final Society society;

  ResolveUsernameAnswer(Society society) {
    this.society = society;
  }

  ResolvedPeer answer(CallContext context, ResolveUsername request) {
    Person viewer = society.person(context.requireUser());
    Peer peer = peer(request.username());
    Mentions mentions = new Mentions(society, viewer).add(peer);
    return new ResolvedPeer(peer, mentions.chats(), mentions.users());
  }

  private Peer peer(String username) {
    Person person = society.personByUsername(username);
    if (person != null) {
      return person.peer();
    }
    Broadcast broadcast = society.broadcastByUsername(username);
    if (broadcast == null) {
      throw RpcErrors.badRequest("USERNAME_NOT_OCCUPIED");
    }
    return broadcast.peer();
  }
}
