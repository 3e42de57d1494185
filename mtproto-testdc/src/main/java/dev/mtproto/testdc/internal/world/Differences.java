package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.EncryptedMessage;
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
    Mailbox mailbox = person.mailbox();
    return state(
        person, mailbox.log().pts(), mailbox.qts(), society.now(), mailbox.notices().seq());
  }

  /**
   * Where a client says that it is.
   *
   * @param pts the counter of the account's box
   * @param qts the counter of messages of secret chats
   * @param date when it was last told something: channels that changed since are named, and what
   *     came after it in numbered containers is told
   */
  public record Known(int pts, int qts, int date) {}

  /**
   * What happened to an account since.
   *
   * @param limit above how many events the client would rather begin anew
   */
  public Difference since(Person person, Known known, int limit) {
    Mailbox mailbox = person.mailbox();
    List<UpdateLog.Entry> missed = mailbox.log().since(known.pts());
    if (missed.size() > Math.min(limit, society.longestDifference())) {
      return new Difference.TooLong(mailbox.log().pts());
    }
    List<EncryptedMessage> secrets = mailbox.secretsSince(known.qts());
    List<Update> others = changedChannels(person, known.date());
    mailbox.notices().after(known.date()).forEach(notice -> others.add(notice.update()));
    if (missed.isEmpty() && secrets.isEmpty() && others.isEmpty()) {
      return new Difference.Empty(society.now(), mailbox.notices().seq());
    }
    int slice = society.differenceSlice();
    if (missed.size() > slice || secrets.size() > slice) {
      return slice(person, known, first(missed, slice), first(secrets, slice));
    }
    Told told = new Told(person, missed);
    told.others.addAll(others);
    return new Difference.Regular(
        told.messages, secrets, told.others, told.chats(), told.users(), state(person));
  }

  private static <T> List<T> first(List<T> list, int count) {
    return list.subList(0, Math.min(count, list.size()));
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

  /** What has no counter comes with the last slice: until then the date stays. */
  private Difference slice(
      Person person, Known known, List<UpdateLog.Entry> entries, List<EncryptedMessage> secrets) {
    Mailbox mailbox = person.mailbox();
    int pts = entries.isEmpty() ? known.pts() : entries.get(entries.size() - 1).pts();
    int seq = mailbox.notices().seq() - mailbox.notices().after(known.date()).size();
    Told told = new Told(person, entries);
    State intermediate = state(person, pts, known.qts() + secrets.size(), known.date(), seq);
    return new Difference.Slice(
        told.messages, secrets, told.others, told.chats(), told.users(), intermediate);
  }

  private State state(Person person, int pts, int qts, int date, int seq) {
    int unread = 0;
    for (Conversation each : person.mailbox().conversations().values()) {
      unread += each.unread();
    }
    return new State(pts, qts, date, seq, unread);
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
