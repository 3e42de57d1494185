package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Collects whom an answer mentions, for the users and chats that go with it. */
public final class Mentions {
  private final Society society;
  private final Person viewer;
  private final Set<Integer> userIds = new TreeSet<>();
  private final Set<Integer> groupIds = new TreeSet<>();
  private final Set<Integer> channelIds = new TreeSet<>();

  /** Collects for an answer to this account. */
  public Mentions(Society society, Person viewer) {
    this.society = society;
    this.viewer = viewer;
  }

  /** Adds a peer. */
  public Mentions add(Peer peer) {
    if (peer instanceof Peer.User user) {
      userIds.add(user.userId());
    } else if (peer instanceof Peer.Chat chat) {
      groupIds.add(chat.chatId());
    } else if (peer instanceof Peer.Channel channel) {
      channelIds.add(channel.channelId());
    }
    return this;
  }

  /** Adds a person. */
  public Mentions add(Person person) {
    return add(person.peer());
  }

  /** Adds those that a message is from and to. */
  public Mentions add(Message.Regular message) {
    Integer from = message.fromId();
    if (from != null) {
      userIds.add(from);
    }
    return add(message.toId());
  }

  /** Adds those of several messages. */
  public Mentions addAll(List<Message.Regular> messages) {
    messages.forEach(this::add);
    return this;
  }

  /** The users. */
  public List<User> users() {
    Views views = new Views(society);
    List<User> users = new ArrayList<>();
    userIds.forEach(id -> users.add(views.user(viewer, society.person(id))));
    return users;
  }

  /** The groups and channels. */
  public List<Chat> chats() {
    Views views = new Views(society);
    List<Chat> chats = new ArrayList<>();
    for (Group group : society.groups()) {
      if (groupIds.contains(group.id())) {
        chats.add(views.chat(viewer, group));
      }
    }
    for (Broadcast broadcast : society.broadcasts()) {
      if (channelIds.contains(broadcast.id())) {
        chats.add(views.chat(viewer, broadcast));
      }
    }
    return chats;
  }
}
