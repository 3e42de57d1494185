package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.messages.GetHistory;
import dev.mtproto.layer71.messages.Messages;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Mentions;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Place;
import dev.mtproto.testdc.internal.world.Society;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code messages.getHistory}: newest first, by pages.
 *
 * @see <a href="https://core.telegram.org/api/offsets">Pagination</a>
 */
final class GetHistoryAnswer {
  private static final int MAX_LIMIT = 100;

  private final Society society;

  GetHistoryAnswer(Society society) {
    this.society = society;
  }

  Messages answer(CallContext context, GetHistory request) {
    Person viewer = society.person(context.requireUser());
    Place place = new Addresses(society).place(viewer, request.peer());
    List<Message.Regular> all =
        place instanceof Place.InBroadcast in
            ? in.broadcast().history()
            : viewer.mailbox().history(place.peer());
    List<Message.Regular> page = page(all, request);
    Mentions mentions = new Mentions(society, viewer).add(place.peer()).addAll(page);
    return messages(place, all.size(), page, mentions);
  }

  private static List<Message.Regular> page(List<Message.Regular> all, GetHistory request) {
    int offset = 0;
    while (offset < all.size() && isBefore(request, all.get(offset))) {
      offset++;
    }
    int from = Math.max(0, Math.min(all.size(), offset + request.addOffset()));
    int limit = Math.max(0, Math.min(request.limit(), MAX_LIMIT));
    List<Message.Regular> page = new ArrayList<>();
    for (Message.Regular message : all.subList(from, Math.min(all.size(), from + limit))) {
      boolean tooNew = request.maxId() != 0 && message.id() >= request.maxId();
      if (!tooNew && message.id() > request.minId()) {
        page.add(message);
      }
    }
    return page;
  }

  /** Whether a message stands before the offset, that is, is newer. */
  private static boolean isBefore(GetHistory request, Message.Regular message) {
    return (request.offsetId() != 0 && message.id() >= request.offsetId())
        || (request.offsetDate() != 0 && message.date() >= request.offsetDate());
  }

  private static Messages messages(
      Place place, int total, List<Message.Regular> page, Mentions mentions) {
    List<Message> messages = List.copyOf(page);
    if (place instanceof Place.InBroadcast in) {
      int pts = in.broadcast().log().pts();
      return new Messages.ChannelMessages(pts, total, messages, mentions.chats(), mentions.users());
    }
    return page.size() == total
        ? new Messages.Regular(messages, mentions.chats(), mentions.users())
        : new Messages.Slice(total, messages, mentions.chats(), mentions.users());
  }
}
