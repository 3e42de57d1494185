package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What numbers the updates of one constructor have, and where: found out once a class, from its
 * fields, so that constructors of any layer are understood.
 */
final class UpdateShape {
  private static final Map<Class<?>, UpdateShape> SHAPES = new ConcurrentHashMap<>();

  private final String name;
  private final @Nullable TlField pts;
  private final @Nullable TlField ptsCount;
  private final @Nullable TlField qts;
  private final @Nullable TlField channelId;
  private final @Nullable TlField message;

  private UpdateShape(TlObject update) {
    Class<? extends TlObject> type = update.getClass();
    this.name = update.tlName();
    this.pts = TlField.find(type, "pts");
    this.ptsCount = TlField.find(type, "pts_count");
    this.qts = TlField.find(type, "qts");
    this.channelId = TlField.find(type, "channel_id");
    this.message = name.contains("Channel") ? TlField.find(type, "message") : null;
  }

  /** That of an update. */
  static UpdateShape of(TlObject update) {
    UpdateShape known = SHAPES.get(update.getClass());
    return known != null
        ? known
        : SHAPES.computeIfAbsent(update.getClass(), unused -> new UpdateShape(update));
  }

  /** An update with its place. */
  Item item(TlObject update, Context context) {
    if (qts != null) {
      int to = qts.getInt(update);
      return new Item.One(update, History.SECRET, to - 1, to, context);
    }
    if (name.equals("updateChannelTooLong") && channelId != null) {
      return new Item.ChannelTooLong(
          channelId.getLong(update), pts == null ? 0 : pts.getInt(update));
    }
    if (pts == null || ptsCount == null) {
      return Item.One.loose(update, context);
    }
    int to = pts.getInt(update);
    return new Item.One(update, history(update), to - ptsCount.getInt(update), to, context);
  }

  private History history(TlObject update) {
    if (channelId != null) {
      return History.channel(channelId.getLong(update));
    }
    TlObject content = message == null ? null : message.getObject(update);
    if (content == null) {
      return message == null ? History.ACCOUNT : History.NONE;
    }
    long channel = MessageShape.of(content).channelId(content);
    return channel == 0 ? History.NONE : History.channel(channel);
  }
}
