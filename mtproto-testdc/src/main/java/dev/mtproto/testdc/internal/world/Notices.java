package dev.mtproto.testdc.internal.world;

import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.layer71.Chat;
import dev.mtproto.layer71.EncryptedFile;
import dev.mtproto.layer71.EncryptedMessage;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.User;
import java.util.List;
import okio.ByteString;

/** What happens to an account beside messages: in numbered containers, and in secret chats. */
public final class Notices {
  private final Society society;

  /** Tells of this world. */
  public Notices(Society society) {
    this.society = society;
  }

  /** Gives a person another name, which he and those who have him among their contacts are told. */
  public void rename(Person person, String firstName, String lastName) {
    person.rename(firstName, lastName);
    String username = person.username();
    Update update =
        new Update.UserName(person.id(), firstName, lastName, username == null ? "" : username);
    for (Person each : society.persons()) {
      if (each == person || each.contacts().contains(person.id())) {
        Views views = new Views(society);
        tell(each, update, List.of(views.user(each, person)), List.of());
      }
    }
  }

  /** Marks a channel as read, up to a message; all of the reader's sessions are told. */
  public void readChannel(Person reader, Broadcast channel, int maxId) {
    Conversation conversation = reader.mailbox().conversation(channel.peer());
    int upTo = maxId == 0 ? conversation.topMessage() : maxId;
    if (upTo > conversation.readInbox()) {
      int unread = (int) channel.history().stream().filter(post -> post.id() > upTo).count();
      conversation.readUpTo(upTo, reader.id() == channel.creatorId() ? 0 : unread);
      Chat chat = new Views(society).chat(reader, channel);
      tell(reader, new Update.ReadChannelInbox(channel.id(), upTo), List.of(), List.of(chat));
    }
  }

  private void tell(Person person, Update update, List<User> users, List<Chat> chats) {
    NoticeLog.Entry entry = person.mailbox().notices().append(society.nextNow(), update);
    society.push(
        person.id(),
        new Updates.Regular(List.of(update), users, chats, entry.date(), entry.seq()),
        null);
  }

  /** Sends an encrypted message of a secret chat, whose other end nobody plays. */
  public void sendSecret(Person to, int chatId, ByteString bytes) {
    Mailbox mailbox = to.mailbox();
    EncryptedMessage message =
        new EncryptedMessage.Regular(
            new SecureRandomness().nextLong(),
            chatId,
            society.now(),
            bytes,
            new EncryptedFile.Empty());
    mailbox.addSecret(message);
    Update update = new Update.NewEncryptedMessage(message, mailbox.qts());
    society.push(to.id(), new Updates.UpdateShort(update, society.now()), null);
  }
}
