package dev.mtproto.testdc.internal.world;

import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.messages.AffectedMessages;
import dev.mtproto.testdc.call.RpcErrors;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Marks messages as read: for the reader's sessions, and for who wrote him. */
public final class ReadMarks {
  private final Society society;

  /** Marks in this world. */
  public ReadMarks(Society society) {
    this.society = society;
  }

  /**
   * Marks a dialog as read.
   *
   * @param maxId up to which message; 0 for all
   * @param session the session that need not be told
   */
  public AffectedMessages read(Person reader, Place place, int maxId, @Nullable Object session) {
    if (place instanceof Place.InBroadcast) {
      throw RpcErrors.badRequest("PEER_ID_INVALID");
    }
    Conversation conversation = reader.mailbox().conversation(place.peer());
    int upTo = maxId == 0 ? conversation.topMessage() : maxId;
    if (upTo <= conversation.readInbox()) {
      return new AffectedMessages(reader.mailbox().log().pts(), 0);
    }
    int last = lastRead(reader, place.peer(), upTo);
    conversation.readUpTo(upTo, unread(reader, place.peer(), upTo));
    UpdateLog.Entry entry =
        append(reader, pts -> new Update.ReadHistoryInbox(place.peer(), upTo, pts, 1));
    push(reader, entry, session);
    if (place instanceof Place.WithPerson with && last != 0 && with.person() != reader) {
      tellWriter(with.person(), reader);
    }
    return new AffectedMessages(entry.pts(), entry.ptsCount());
  }

  /** The other end's own number of what was read: everything that it has sent until now. */
  private void tellWriter(Person writer, Person reader) {
    Conversation conversation = writer.mailbox().conversation(reader.peer());
    int upTo = conversation.topMessage();
    conversation.readByOthers(upTo);
    push(
        writer,
        append(writer, pts -> new Update.ReadHistoryOutbox(reader.peer(), upTo, pts, 1)),
        null);
  }

  private UpdateLog.Entry append(Person owner, IntFunction<Update> update) {
    return owner.mailbox().log().append(1, society.now(), update);
  }

  private void push(Person owner, UpdateLog.Entry entry, @Nullable Object except) {
    society.push(owner.id(), new Updates.UpdateShort(entry.update(), entry.date()), except);
  }

  private static int lastRead(Person reader, Peer peer, int upTo) {
    for (Message.Regular message : reader.mailbox().history(peer)) {
      if (!message.out() && message.id() <= upTo) {
        return message.id();
      }
    }
    return 0;
  }

  private static int unread(Person reader, Peer peer, int upTo) {
    int unread = 0;
    for (Message.Regular message : reader.mailbox().history(peer)) {
      if (!message.out() && message.id() > upTo) {
        unread++;
      }
    }
    return unread;
  }
}
