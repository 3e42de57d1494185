package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.InputChannel;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.InputUser;
import dev.mtproto.testdc.call.RpcErrors;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a call means, and refuses what its account has no access to.
 *
 * @see <a href="https://core.telegram.org/api/peers#access-hash">Access hashes</a>
 */
public final class Addresses {
  private final Society society;

  /** Finds people and places of this world. */
  public Addresses(Society society) {
    this.society = society;
  }

  /** The place that a peer means to this account. */
  public Place place(Person viewer, InputPeer peer) {
    if (peer instanceof InputPeer.Self) {
      return new Place.WithPerson(viewer);
    }
    if (peer instanceof InputPeer.User user) {
      return new Place.WithPerson(
          required(person(viewer, user.userId(), user.accessHash()), "PEER_ID_INVALID"));
    }
    if (peer instanceof InputPeer.Chat chat) {
      return new Place.InGroup(group(viewer, chat.chatId()));
    }
    if (peer instanceof InputPeer.Channel channel) {
      return new Place.InBroadcast(broadcast(viewer, channel.channelId(), channel.accessHash()));
    }
    throw RpcErrors.badRequest("PEER_ID_INVALID");
  }

  /** The person that an input user means to this account; null if there is none. */
  public @Nullable Person findPerson(Person viewer, InputUser user) {
    if (user instanceof InputUser.Self) {
      return viewer;
    }
    return user instanceof InputUser.Regular regular
        ? person(viewer, regular.userId(), regular.accessHash())
        : null;
  }

  /** The person that an input user means to this account. */
  public Person person(Person viewer, InputUser user) {
    return required(findPerson(viewer, user), "USER_ID_INVALID");
  }

  /** The channel that an input channel means to this account. */
  public Broadcast broadcast(Person viewer, InputChannel channel) {
    if (channel instanceof InputChannel.Regular regular) {
      return broadcast(viewer, regular.channelId(), regular.accessHash());
    }
    throw RpcErrors.badRequest("CHANNEL_INVALID");
  }

  /** The access hash with which this account names a person. */
  public long accessHash(Person viewer, Person person) {
    return society.hashes().ofUser(viewer.id(), person.id());
  }

  /** The access hash with which this account names a channel. */
  public long accessHash(Person viewer, Broadcast broadcast) {
    return society.hashes().ofChannel(viewer.id(), broadcast.id());
  }

  private @Nullable Person person(Person viewer, int userId, long accessHash) {
    Person person = society.findPerson(userId);
    return person == null || accessHash(viewer, person) != accessHash ? null : person;
  }

  private Group group(Person viewer, int chatId) {
    Group group = required(society.findGroup(chatId), "CHAT_ID_INVALID");
    if (!group.members().contains(viewer.id())) {
      throw RpcErrors.badRequest("CHAT_ID_INVALID");
    }
    return group;
  }

  private Broadcast broadcast(Person viewer, int channelId, long accessHash) {
    Broadcast broadcast = required(society.findBroadcast(channelId), "CHANNEL_INVALID");
    if (accessHash(viewer, broadcast) != accessHash) {
      throw RpcErrors.badRequest("CHANNEL_INVALID");
    }
    if (!broadcast.subscribers().contains(viewer.id())) {
      throw RpcErrors.badRequest("CHANNEL_PRIVATE");
    }
    return broadcast;
  }

  private static <T> T required(@Nullable T found, String error) {
    if (found == null) {
      throw RpcErrors.badRequest(error);
    }
    return found;
  }
}
