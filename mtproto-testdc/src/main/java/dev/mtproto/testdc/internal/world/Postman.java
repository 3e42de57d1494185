package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Updates;
import dev.mtproto.testdc.call.RpcErrors;
import java.util.Objects;

/** Delivers messages: into the boxes of both ends, and as updates to their sessions. */
public final class Postman {
  /** Telegram's limit for a text, in UTF-16 units. */
  private static final int MAX_TEXT_LENGTH = 4096;

  private final Society society;
  private final Announcements announcements;

  /** Delivers in this world. */
  public Postman(Society society) {
    this.society = society;
    this.announcements = new Announcements(society);
  }

  /**
   * Sends a text.
   *
   * @return what the sender's call is answered with
   */
  public Updates send(Person sender, Place place, Outgoing outgoing) {
    check(sender, place, outgoing);
    if (place instanceof Place.WithPerson to) {
      return toPerson(sender, to.person(), outgoing);
    }
    if (place instanceof Place.InGroup to) {
      return toGroup(sender, to.group(), outgoing);
    }
    return toBroadcast(sender, ((Place.InBroadcast) place).broadcast(), outgoing);
  }

  private static void check(Person sender, Place place, Outgoing outgoing) {
    if (outgoing.text().isEmpty() && outgoing.media() == null) {
      throw RpcErrors.badRequest("MESSAGE_EMPTY");
    }
    if (outgoing.text().length() > MAX_TEXT_LENGTH) {
      throw RpcErrors.badRequest("MESSAGE_TOO_LONG");
    }
    if (place instanceof Place.InBroadcast to && to.broadcast().creatorId() != sender.id()) {
      throw RpcErrors.error(403, "CHAT_WRITE_FORBIDDEN");
    }
    if (outgoing.randomId() != 0 && !sender.mailbox().claim(outgoing.randomId())) {
      throw RpcErrors.badRequest("RANDOM_ID_DUPLICATE");
    }
  }

  private Updates toPerson(Person sender, Person recipient, Outgoing outgoing) {
    Message.Regular sent =
        copy(sender, sender.mailbox().nextId(), recipient.peer(), true, outgoing).build();
    UpdateLog.Entry entry = sender.mailbox().add(recipient.peer(), sent);
    announcements.message(sender, entry, sent, recipient.peer(), outgoing.origin());
    if (recipient.id() != sender.id()) {
      Message.Regular received =
          copy(sender, recipient.mailbox().nextId(), recipient.peer(), false, outgoing)
              .replyToMsgId(null)
              .build();
      UpdateLog.Entry arrival = recipient.mailbox().add(sender.peer(), received);
      announcements.message(recipient, arrival, received, sender.peer(), null);
    }
    return announcements.sentShort(entry, sent);
  }

  private Updates toGroup(Person sender, Group group, Outgoing outgoing) {
    Updates answer = null;
    for (int memberId : group.members()) {
      Person member = society.person(memberId);
      boolean own = memberId == sender.id();
      Message.Regular copy =
          copy(sender, member.mailbox().nextId(), group.peer(), own, outgoing)
              .replyToMsgId(own ? outgoing.replyTo() : null)
              .build();
      UpdateLog.Entry entry = member.mailbox().add(group.peer(), copy);
      announcements.message(member, entry, copy, group.peer(), own ? outgoing.origin() : null);
      if (own) {
        answer = announcements.sent(sender, entry, copy, outgoing.randomId());
      }
    }
    return Objects.requireNonNull(answer, "a sender who is not a member of the group");
  }

  private Updates toBroadcast(Person sender, Broadcast broadcast, Outgoing outgoing) {
    Message.Regular post =
        Message.Regular.builder()
            .post(true)
            .silent(outgoing.silent())
            .id(broadcast.nextId())
            .toId(broadcast.peer())
            .date(society.now())
            .message(outgoing.text())
            .media(outgoing.media())
            .replyToMsgId(outgoing.replyTo())
            .entities(outgoing.entities())
            .views(1)
            .build();
    UpdateLog.Entry entry = broadcast.add(post);
    for (int subscriberId : broadcast.subscribers()) {
      Person subscriber = society.person(subscriberId);
      boolean own = subscriberId == sender.id();
      subscriber.mailbox().conversation(broadcast.peer()).received(post.id(), post.date(), own);
      announcements.post(subscriber, entry, post, own ? outgoing.origin() : null);
    }
    return announcements.sent(sender, entry, post, outgoing.randomId());
  }

  private Message.Regular.Builder copy(
      Person sender, int id, Peer to, boolean out, Outgoing outgoing) {
    return Message.Regular.builder()
        .out(out)
        .silent(outgoing.silent())
        .id(id)
        .fromId(sender.id())
        .toId(to)
        .date(society.now())
        .message(outgoing.text())
        .media(outgoing.media())
        .replyToMsgId(outgoing.replyTo())
        .entities(outgoing.entities());
  }
}
