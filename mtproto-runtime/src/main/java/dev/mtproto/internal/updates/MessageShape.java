package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Where a message's dialog stands: {@code peer_id}, in older layers {@code to_id}. */
final class MessageShape {
  private static final Map<Class<?>, MessageShape> SHAPES = new ConcurrentHashMap<>();

  private final @Nullable TlField peer;

  private MessageShape(Class<? extends TlObject> type) {
    TlField newer = TlField.find(type, "peer_id");
    this.peer = newer == null ? TlField.find(type, "to_id") : newer;
  }

  static MessageShape of(TlObject message) {
    return SHAPES.computeIfAbsent(
        message.getClass(), unused -> new MessageShape(message.getClass()));
  }

  /** The channel that it stands in; 0 if in none. */
  long channelId(TlObject message) {
    TlObject where = peer == null ? null : peer.getObject(message);
    TlField id = where == null ? null : TlField.find(where.getClass(), "channel_id");
    return where == null || id == null ? 0 : id.getLong(where);
  }
}
