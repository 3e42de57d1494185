package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.List;

/** Reads answers about what was missed, of any layer. Thread-safe. */
final class DifferenceReader {
  private final UpdateForms forms;

  DifferenceReader(UpdateForms forms) {
    this.forms = forms;
  }

  /** {@code updates.state}. */
  static Position position(TlFields state) {
    return new Position(
        state.getInt("pts"), state.getInt("qts"), state.getInt("date"), state.getInt("seq"));
  }

  /** Any of {@code updates.Difference}. */
  Difference difference(TlObject answer) {
    TlFields fields = TlFields.of(answer);
    return switch (answer.tlName()) {
      case "updates.differenceEmpty" ->
          new Difference.Empty(fields.getInt("date"), fields.getInt("seq"));
      case "updates.differenceTooLong" -> new Difference.TooLong(fields.getInt("pts"));
      case "updates.differenceSlice" -> part(fields, "intermediate_state", false);
      default -> part(fields, "state", true);
    };
  }

  private Difference part(TlFields fields, String state, boolean last) {
    Position position = position(fields.getFields(state));
    Context context = context(fields, position.date());
    List<Item> items = new ArrayList<>();
    for (TlObject message : fields.getObjects("new_messages")) {
      items.add(Item.One.loose(forms.newMessage(message, position.pts(), 0), context));
    }
    for (TlObject message : fields.getObjects("new_encrypted_messages")) {
      items.add(Item.One.loose(forms.newEncryptedMessage(message, position.qts()), context));
    }
    others(fields, context, items);
    return new Difference.Part(items, position, last);
  }

  private static Context context(TlFields fields, int date) {
    return new Context(fields.getObjects("users"), fields.getObjects("chats"), date, true);
  }

  private static void others(TlFields fields, Context context, List<Item> items) {
    for (TlObject update : fields.getObjects("other_updates")) {
      items.add(UpdateShape.of(update).item(update, context));
    }
  }

  /** Any of {@code updates.ChannelDifference}. */
  ChannelDifference channelDifference(TlObject answer) {
    TlFields fields = TlFields.of(answer);
    boolean last = fields.getBoolean("final");
    int pts = pts(fields);
    return switch (answer.tlName()) {
      case "updates.channelDifferenceEmpty" -> new ChannelDifference.Empty(last, pts);
      case "updates.channelDifferenceTooLong" -> new ChannelDifference.TooLong(last, pts, answer);
      default -> {
        Context context = context(fields, 0);
        List<Item> items = new ArrayList<>();
        for (TlObject message : fields.getObjects("new_messages")) {
          items.add(Item.One.loose(forms.newChannelMessage(message, pts), context));
        }
        others(fields, context, items);
        yield new ChannelDifference.Part(last, pts, items);
      }
    };
  }

  /** Newer layers have the counter of a dialog that is told instead in the dialog. */
  private static int pts(TlFields fields) {
    if (fields.has("pts")) {
      return fields.getInt("pts");
    }
    Object pts = fields.getFields("dialog").get("pts");
    return pts instanceof Integer number ? number : 0;
  }
}
