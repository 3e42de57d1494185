package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Peer;

/** The other end of a conversation. */
public sealed interface Place {
  /** The dialog's peer, as its owner sees it. */
  Peer peer();

  /** A conversation with one person, perhaps oneself. */
  record WithPerson(Person person) implements Place {
    @Override
    public Peer peer() {
      return person.peer();
    }
  }

  /** A basic group. */
  record InGroup(Group group) implements Place {
    @Override
    public Peer peer() {
      return group.peer();
    }
  }

  /** A channel. */
  record InBroadcast(Broadcast broadcast) implements Place {
    @Override
    public Peer peer() {
      return broadcast.peer();
    }
  }
}
