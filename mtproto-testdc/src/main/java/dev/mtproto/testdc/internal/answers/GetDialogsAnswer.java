package dev.mtproto.testdc.internal.answers;

import dev.mtproto.layer71.Dialog;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.Peer;
import dev.mtproto.layer71.messages.Dialogs;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.internal.world.Addresses;
import dev.mtproto.testdc.internal.world.Broadcast;
import dev.mtproto.testdc.internal.world.Conversation;
import dev.mtproto.testdc.internal.world.Mentions;
import dev.mtproto.testdc.internal.world.Person;
import dev.mtproto.testdc.internal.world.Society;
import dev.mtproto.testdc.internal.world.Views;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code messages.getDialogs}: those that have a message, newest first, by pages.
 *
 * @see <a href="https://core.telegram.org/api/offsets">Pagination</a>
 */
final class GetDialogsAnswer {
  private static final int USUAL_LIMIT = 20;
  private static final int MAX_LIMIT = 100;
  private static final Comparator<Map.Entry<Peer, Conversation>> NEWEST_FIRST =
      Comparator.comparingInt((Map.Entry<Peer, Conversation> each) -> each.getValue().topDate())
          .thenComparingInt(each -> each.getValue().topMessage())
          .reversed();

  private final Society society;
  private final Views views;

  GetDialogsAnswer(Society society) {
    this.society = society;
    this.views = new Views(society);
  }

  Dialogs answer(CallContext context, GetDialogs request) {
    Person viewer = society.person(context.requireUser());
    List<Map.Entry<Peer, Conversation>> all = new ArrayList<>();
    for (Map.Entry<Peer, Conversation> each : viewer.mailbox().conversations().entrySet()) {
      if (each.getValue().topMessage() != 0) {
        all.add(each);
      }
    }
    all.sort(NEWEST_FIRST);
    int from = Math.min(start(viewer, request, all), all.size());
    int limit = request.limit() <= 0 ? USUAL_LIMIT : Math.min(request.limit(), MAX_LIMIT);
    return page(viewer, all.subList(from, Math.min(from + limit, all.size())), all.size());
  }

  /** Where the page begins: after the offset's dialog, or with the first that is older than it. */
  private int start(
      Person viewer, GetDialogs request, List<Map.Entry<Peer, Conversation>> dialogs) {
    Peer offsetPeer = offsetPeer(viewer, request.offsetPeer());
    for (int i = 0; i < dialogs.size(); i++) {
      Conversation conversation = dialogs.get(i).getValue();
      if (dialogs.get(i).getKey().equals(offsetPeer)) {
        return i + 1;
      }
      if (request.offsetDate() != 0 && conversation.topDate() < request.offsetDate()) {
        return i;
      }
    }
    return request.offsetDate() == 0 ? 0 : dialogs.size();
  }

  private @Nullable Peer offsetPeer(Person viewer, InputPeer peer) {
    return peer instanceof InputPeer.Empty
        ? null
        : new Addresses(society).place(viewer, peer).peer();
  }

  private Dialogs page(Person viewer, List<Map.Entry<Peer, Conversation>> page, int total) {
    List<Dialog> dialogs = new ArrayList<>();
    List<Message> messages = new ArrayList<>();
    Mentions mentions = new Mentions(society, viewer);
    for (Map.Entry<Peer, Conversation> each : page) {
      dialogs.add(views.dialog(each.getKey(), each.getValue()));
      mentions.add(each.getKey());
      Message.Regular top = message(viewer, each.getKey(), each.getValue().topMessage());
      if (top != null) {
        messages.add(top);
        mentions.add(top);
      }
    }
    return page.size() == total
        ? new Dialogs.Regular(dialogs, messages, mentions.chats(), mentions.users())
        : new Dialogs.Slice(total, dialogs, messages, mentions.chats(), mentions.users());
  }

  private Message.@Nullable Regular message(Person viewer, Peer peer, int id) {
    if (peer instanceof Peer.Channel channel) {
      Broadcast broadcast = society.findBroadcast(channel.channelId());
      return broadcast == null ? null : broadcast.message(id);
    }
    return viewer.mailbox().message(id);
  }
}
