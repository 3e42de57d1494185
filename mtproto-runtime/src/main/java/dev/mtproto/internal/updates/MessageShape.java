package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a message's dialog stands ({@code peer_id}, in older layers {@code to_id}), and its writer.
 */
final class MessageShape {
  private static final Map<Class<?>, MessageShape> SHAPES = new ConcurrentHashMap<>();

  private final @Nullable TlField peer;
  private final @Nullable TlField from;

  private MessageShape(Class<? extends TlObject> type) {
    TlField newer = TlField.find(type, "peer_id");
    this.peer = newer == null ? TlField.find(type, "to_id") : newer;
    this.from = TlField.find(type, "from_id");
  }

  static MessageShape of(TlObject message) {
    return SHAPES.computeIfAbsent(
        message.getClass(), unused -> new MessageShape(message.getClass()));
  }

  /** The user who wrote it; 0 if that is none, or not said. */
  long writerId(TlObject message) {
    Object writer = from == null ? null : from.get(message);
    if (writer instanceof TlObject who) {
      TlField id = TlField.find(who.getClass(), "user_id");
      return id == null ? 0 : id.getLong(who);
    }
    return writer instanceof Number id ? id.longValue() : 0;
  }

  /** The channel that it stands in; 0 if in none. */
  long channelId(TlObject message) {
    TlObject where = peer == null ? null : peer.getObject(message);
    TlField id = where == null ? null : TlField.find(where.getClass(), "channel_id");
    return where == null || id == null ? 0 : id.getLong(where);
  }
}
