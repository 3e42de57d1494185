package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Completes one short form ({@code updateShortMessage} and its kin) into a whole message. Which
 * fields go where is found out once a class. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/constructor/updateShortMessage">updateShortMessage</a>
 */
final class ShortForm {
  private record Copied(TlField from, int to) {}

  private final UpdateForms forms;
  private final List<Copied> copied = new ArrayList<>();
  private final int peer;
  private final int from;
  private final boolean olderLayer;
  private final @Nullable TlField out;
  private final @Nullable TlField userId;
  private final @Nullable TlField chatId;
  private final @Nullable TlField fromId;

  ShortForm(UpdateForms forms, Class<? extends TlObject> type) {
    this.forms = forms;
    TlTemplate message = forms.message();
    this.olderLayer = message.index("to_id") >= 0;
    this.peer = message.index(olderLayer ? "to_id" : "peer_id");
    this.from = message.index("from_id");
    this.out = TlField.find(type, "out");
    this.userId = TlField.find(type, "user_id");
    this.chatId = TlField.find(type, "chat_id");
    this.fromId = TlField.find(type, "from_id");
    for (var component : type.getRecordComponents()) {
      int to = message.index(component.getName());
      TlField field = TlField.find(type, component.getName());
      if (to >= 0 && to != from && field != null) {
        copied.add(new Copied(field, to));
      }
    }
  }

  /** The other's id: who wrote it, or whom it was written to; 0 if the form does not say. */
  long other(TlObject form) {
    TlField field = userId == null ? fromId : userId;
    return field == null ? 0 : field.getLong(form);
  }

  /** The message of a form that says itself where it belongs. */
  TlObject message(TlObject form, long self) {
    boolean own = out != null && out.getBoolean(form);
    long writer = own ? self : other(form);
    if (chatId != null) {
      return message(form, forms.peerChat(chatId.getLong(form)), other(form)).make();
    }
    boolean toSelf = olderLayer && !own;
    return message(form, forms.peerUser(toSelf ? self : other(form)), writer).make();
  }

  /** A message that is to be completed. */
  TlTemplate.Copy message(TlObject form, TlObject where, long writer) {
    TlTemplate message = forms.message();
    TlTemplate.Copy copy = message.copy();
    for (Copied each : copied) {
      copy.set(each.to(), each.from().get(form));
    }
    copy.set(peer, where);
    if (from >= 0) {
      copy.set(from, message.isObject(from) ? forms.peerUser(writer) : (Object) writer);
    }
    return copy;
  }
}
