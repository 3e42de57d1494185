package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a server pushes, and the answers to calls that changed something, of any layer. For
 * one thread at a time.
 *
 * @see <a href="https://core.telegram.org/type/Updates">Updates</a>
 */
final class PushReader {
  private final TlLayer layer;
  private final UpdateForms forms;
  private final PeerSource peers;
  private final Strangers strangers;
  private final LongSupplier self;
  private final Map<Class<?>, ShortForm> shortForms = new ConcurrentHashMap<>();
  private final Map<Class<?>, ContainerFields> containers = new ConcurrentHashMap<>();

  private record ContainerFields(
      @Nullable TlField updates,
      @Nullable TlField users,
      @Nullable TlField chats,
      @Nullable TlField date,
      @Nullable TlField seqStart,
      @Nullable TlField seq) {
    static ContainerFields of(Class<? extends TlObject> type) {
      return new ContainerFields(
          TlField.find(type, "updates"),
          TlField.find(type, "users"),
          TlField.find(type, "chats"),
          TlField.find(type, "date"),
          TlField.find(type, "seq_start"),
          TlField.find(type, "seq"));
    }
  }

  /** Reads those of a layer; {@code self} is the account's user id. */
  PushReader(TlLayer layer, UpdateForms forms, PeerSource peers, LongSupplier self) {
    this.layer = layer;
    this.forms = forms;
    this.peers = peers;
    this.self = self;
    this.strangers = new Strangers(peers, self);
  }

  /** What was pushed; null if it is nothing of updates. */
  @Nullable Pushed pushed(TlObject object) {
    return switch (object.tlName()) {
      case "updatesTooLong" -> new Pushed.TooLong();
      case "updates", "updatesCombined" -> container(object);
      case "updateShort" -> single(object);
      case "updateShortMessage", "updateShortChatMessage" -> shortMessage(object);
      default -> null;
    };
  }

  /** What the answer to a call tells; null if nothing of updates. */
  @Nullable Pushed answered(TlRequest<?> request, TlObject answer) {
    return switch (answer.tlName()) {
      case "updateShortSentMessage" -> sentMessage(record(request), answer);
      case "messages.affectedMessages",
          "messages.affectedHistory",
          "messages.affectedFoundMessages" ->
          affected(record(request), answer);
      default -> {
        Pushed pushed = pushed(answer);
        TlObject within = pushed == null ? within(answer) : null;
        yield within == null ? pushed : pushed(within);
      }
    };
  }

  /** Updates inside another answer, as payments have them. */
  private static @Nullable TlObject within(TlObject answer) {
    TlField updates = TlField.find(answer.getClass(), "updates");
    return updates == null ? null : updates.getObject(answer);
  }

  private TlObject record(TlRequest<?> request) {
    return TlTemplate.record(layer, request);
  }

  private Pushed container(TlObject object) {
    ContainerFields fields =
        containers.computeIfAbsent(
            object.getClass(), unused -> ContainerFields.of(object.getClass()));
    int date = number(fields.date(), object);
    Context context =
        new Context(objects(fields.users(), object), objects(fields.chats(), object), date, false);
    List<Item> items = new ArrayList<>();
    boolean reset = false;
    for (TlObject update : objects(fields.updates(), object)) {
      reset |= isReset(update);
      items.add(item(update, context));
    }
    if (reset) {
      return new Pushed.Reset();
    }
    int seq = number(fields.seq(), object);
    int start = fields.seqStart() == null ? seq : number(fields.seqStart(), object);
    return new Pushed.Batch(items, start, seq, date);
  }

  private static boolean isReset(TlObject update) {
    return update.tlName().equals("updatePtsChanged");
  }

  private Item item(TlObject update, Context context) {
    Item item = UpdateShape.of(update).item(update, context);
    return item instanceof Item.One one && canBeAsked(one.history()) && hasStrangers(update)
        ? new Item.Unclear(one)
        : item;
  }

  /** A channel that cannot be addressed tells nothing: what it pushes is better than nothing. */
  private boolean canBeAsked(History history) {
    return switch (history.kind()) {
      case ACCOUNT -> true;
      case CHANNEL -> peers.inputChannel(history.channelId()) != null;
      default -> false;
    };
  }

  /** Whether it is a message of, or about, somebody who came along only in outline, or not. */
  private boolean hasStrangers(TlObject update) {
    TlField field = TlField.find(update.getClass(), "message");
    return field != null
        && field.get(update) instanceof TlObject message
        && strangers.areIn(message);
  }

  private static int number(@Nullable TlField field, TlObject object) {
    return field == null ? 0 : field.getInt(object);
  }

  private static List<TlObject> objects(@Nullable TlField field, TlObject object) {
    return field == null ? List.of() : field.getObjects(object);
  }

  private Pushed single(TlObject object) {
    TlField field = TlField.find(object.getClass(), "update");
    TlObject update = field == null ? null : field.getObject(object);
    int date = date(object);
    if (update == null) {
      return new Pushed.TooLong();
    }
    if (isReset(update)) {
      return new Pushed.Reset();
    }
    Item item = item(update, new Context(List.of(), List.of(), date, false));
    return new Pushed.Batch(List.of(item), 0, 0, date);
  }

  private static int date(TlObject object) {
    return number(TlField.find(object.getClass(), "date"), object);
  }

  /** A message of somebody unknown comes with who it is in the difference, and not in short. */
  private Pushed shortMessage(TlObject object) {
    if (strangers.areIn(object)) {
      return new Pushed.Unclear(
          number(TlField.find(object.getClass(), "pts"), object)
              - number(TlField.find(object.getClass(), "pts_count"), object));
    }
    return message(object, form(object).message(object, self.getAsLong()));
  }

  private ShortForm form(TlObject object) {
    return shortForms.computeIfAbsent(
        object.getClass(), unused -> new ShortForm(forms, object.getClass()));
  }

  private Pushed message(TlObject form, TlObject message) {
    int pts = number(TlField.find(form.getClass(), "pts"), form);
    int count = number(TlField.find(form.getClass(), "pts_count"), form);
    TlObject update = forms.newMessage(message, pts, count);
    Context context = new Context(List.of(), List.of(), date(form), false);
    return new Pushed.Batch(
        List.of(new Item.One(update, History.ACCOUNT, pts - count, pts, context)), 0, 0, 0);
  }

  /** What was sent is completed from the call. */
  private Pushed sentMessage(TlObject request, TlObject form) {
    TlObject peer = object(request, "peer");
    TlField text = TlField.find(request.getClass(), "message");
    TlField reply = TlField.find(request.getClass(), "reply_to_msg_id");
    if (peer == null) {
      return affected(request, form);
    }
    TlTemplate.Copy message = form(form).message(form, peer(peer), self.getAsLong());
    message.set("message", text == null ? "" : text.get(request));
    message.set("reply_to_msg_id", reply == null ? null : reply.get(request));
    return message(form, message.make());
  }

  private TlObject peer(TlObject inputPeer) {
    TlField user = TlField.find(inputPeer.getClass(), "user_id");
    TlField chat = TlField.find(inputPeer.getClass(), "chat_id");
    if (chat != null) {
      return forms.peerChat(chat.getLong(inputPeer));
    }
    return forms.peerUser(user == null ? self.getAsLong() : user.getLong(inputPeer));
  }

  /** The caller knows what he did; only the counter moves. */
  private static Pushed affected(TlObject request, TlObject answer) {
    int pts = number(TlField.find(answer.getClass(), "pts"), answer);
    int count = number(TlField.find(answer.getClass(), "pts_count"), answer);
    long channel = Math.max(channelId(request, "channel"), channelId(request, "peer"));
    History history = channel == 0 ? History.ACCOUNT : History.channel(channel);
    Item item = new Item.One(null, history, pts - count, pts, Context.NONE);
    return new Pushed.Batch(List.of(item), 0, 0, 0);
  }

  private static long channelId(TlObject request, String name) {
    TlObject peer = object(request, name);
    TlField id = peer == null ? null : TlField.find(peer.getClass(), "channel_id");
    return peer == null || id == null ? 0 : id.getLong(peer);
  }

  private static @Nullable TlObject object(TlObject request, String name) {
    TlField field = TlField.find(request.getClass(), name);
    return field == null ? null : field.getObject(request);
  }
}
