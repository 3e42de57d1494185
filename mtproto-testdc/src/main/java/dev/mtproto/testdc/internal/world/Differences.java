package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.User;
import dev.mtproto.layer71.updates.ChannelDifference;
import dev.mtproto.layer71.updates.Difference;
import dev.mtproto.layer71.updates.State;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells an account what it missed.
 *
 * @see <a href="https://core.telegram.org/api/updates#recovering-gaps">Recovering gaps</a>
 */
public final class Differences {
  private final Society society;

  /** Tells of this world. */
  public Differences(Society society) {
    this.society = society;
  }

  /** The account's state now. */
  public State state(Person person) {
    return state(person, person.mailbox().log().pts(), society.now());
  }

  /**
   * What happened to an account after its counter stood at {@code pts}.
   *
   * @param date when the client was last told something, by its own account: channels that changed
   *     after it are named
   * @param limit above how many events the client would rather begin anew
   */
  public Difference since(Person person, int pts, int date, int limit) {
    List<UpdateLog.Entry> missed = person.mailbox().log().since(pts);
    if (missed.size() > Math.min(limit, society.longestDifference())) {
      return new Difference.TooLong(person.mailbox().log().pts());
    }
    List<Update> channels = changedChannels(person, date);
    if (missed.isEmpty() && channels.isEmpty()) {
      return new Difference.Empty(society.now(), 0);
    }
    if (missed.size() > society.differenceSlice()) {
      return slice(person, missed.subList(0, society.differenceSlice()));
    }
    Told told = new Told(person, missed);
    told.others.addAll(channels);
    return new Difference.Regular(
        told.messages, List.of(), told.others, told.chats(), told.users(), state(person));
  }

  /**
   * What happened in a channel after its counter stood at {@code pts}.
   *
   * @param limit how many events the client wants to be told at most
   */
  public ChannelDifference since(Person person, Broadcast channel, int pts, int limit) {
    List<UpdateLog.Entry> missed = channel.log().since(pts);
    if (missed.isEmpty()) {
      return ChannelDifference.Empty.builder().final_(true).pts(channel.log().pts()).build();
    }
    if (missed.size() > society.longestDifference()) {
      return tooLong(person, channel);
    }
    int count = Math.min(missed.size(), Math.min(Math.max(1, limit), society.differenceSlice()));
    List<UpdateLog.Entry> told = missed.subList(0, count);
    Told parts = new Told(person, told);
    return ChannelDifference.Regular.builder()
        .final_(count == missed.size())
        .pts(told.get(count - 1).pts())
        .newMessages(parts.messages)
        .otherUpdates(parts.others)
        .chats(parts.chats())
        .users(parts.users())
        .build();
  }

  private ChannelDifference tooLong(Person person, Broadcast channel) {
    Conversation conversation = person.mailbox().conversation(channel.peer());
    List<Message.Regular> newest = channel.history();
    Mentions mentions = new Mentions(society, person).add(channel.peer());
    List<Message> messages = List.copyOf(newest.subList(0, Math.min(1, newest.size())));
    return ChannelDifference.TooLong.builder()
        .final_(true)
        .pts(channel.log().pts())
        .topMessage(conversation.topMessage())
        .readInboxMaxId(conversation.readInbox())
        .readOutboxMaxId(conversation.readOutbox())
        .unreadCount(conversation.unread())
        .messages(messages)
        .chats(mentions.chats())
        .users(mentions.users())
        .build();
  }

  private Difference slice(Person person, List<UpdateLog.Entry> entries) {
    UpdateLog.Entry last = entries.get(entries.size() - 1);
    Told told = new Told(person, entries);
    State intermediate = state(person, last.pts(), last.date());
    return new Difference.Slice(
        told.messages, List.of(), told.others, told.chats(), told.users(), intermediate);
  }

  private State state(Person person, int pts, int date) {
    int unread = 0;
    for (Conversation each : person.mailbox().conversations().values()) {
      unread += each.unread();
    }
    return new State(pts, 0, date, 0, unread);
  }

  private List<Update> changedChannels(Person person, int date) {
    List<Update> changed = new ArrayList<>();
    for (Broadcast each : society.broadcasts()) {
      if (each.subscribers().contains(person.id()) && date != 0 && each.log().date() >= date) {
        changed.add(new Update.ChannelTooLong(each.id(), each.log().pts()));
      }
    }
    return changed;
  }

  /** New messages apart from the rest, and whom they mention. */
  private final class Told {
    final List<Message> messages = new ArrayList<>();
    final List<Update> others = new ArrayList<>();
    private final Mentions mentions;

    Told(Person person, List<UpdateLog.Entry> entries) {
      mentions = new Mentions(society, person);
      entries.forEach(entry -> add(entry.update()));
    }

    private void add(Update update) {
      if (update instanceof Update.NewMessage added
          && added.message() instanceof Message.Regular message) {
        messages.add(message);
        mentions.add(message);
      } else if (update instanceof Update.NewChannelMessage added
          && added.message() instanceof Message.Regular message) {
        messages.add(message);
        mentions.add(message);
      } else {
        others.add(update);
      }
    }

    List<User> users() {
      return mentions.users();
    }

    List<Chat> chats() {
      return mentions.chats();
    }
  }
}
