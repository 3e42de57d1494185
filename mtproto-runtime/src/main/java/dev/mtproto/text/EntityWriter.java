package dev.mtproto.text;

import dev.mtproto.text.TextEntity.CustomEmoji;
import dev.mtproto.text.TextEntity.Link;
import dev.mtproto.text.TextEntity.Pre;
import dev.mtproto.text.TextEntity.Quote;
import dev.mtproto.text.TextEntity.UserMention;
import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** Makes a layer's objects of entities. */
final class EntityWriter {
  private final TlLayer layer;
  private final LongFunction<? extends @Nullable TlObject> users;

  EntityWriter(TlLayer layer, LongFunction<? extends @Nullable TlObject> users) {
    this.layer = layer;
    this.users = users;
  }

  /** The object of that name; null if it would be about a user who cannot be named. */
  @Nullable TlObject write(String name, TextEntity entity) {
    TlBuilder object =
        layer.object(name).with("offset", entity.offset()).with("length", entity.length());
    if (entity instanceof Pre pre) {
      object.with("language", pre.language());
    } else if (entity instanceof Link link) {
      object.with("url", link.url());
    } else if (entity instanceof UserMention mention) {
      TlObject user = users.apply(mention.userId());
      if (user == null) {
        return null;
      }
      object.with("user_id", user);
    } else if (entity instanceof CustomEmoji emoji) {
      object.with("document_id", emoji.documentId());
    } else if (entity instanceof Quote quote && quote.expandable()) {
      object.withIfKnown("collapsed", true);
    }
    return object.buildObject();
  }

  /** A user without access hash; null if the layer is of the older ones, and the id is no int. */
  static @Nullable TlObject user(TlLayer layer, long id) {
    boolean ints = isInt(layer);
    if (ints && id != (int) id) {
      return null;
    }
    TlBuilder user = layer.object("inputUser").with("access_hash", 0L);
    return user.with("user_id", ints ? (Object) (int) id : id).buildObject();
  }

  private static boolean isInt(TlLayer layer) {
    var combinator = layer.combinator("inputUser");
    TlParameter id = combinator == null ? null : combinator.parameter("user_id");
    return id != null && id.type() == TlTypeRef.Builtin.INT;
  }
}
