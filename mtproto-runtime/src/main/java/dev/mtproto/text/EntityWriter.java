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

/** Makes a layer's objects of entities. */
final class EntityWriter {
  private final TlLayer layer;
  private final LongFunction<TlObject> users;

  EntityWriter(TlLayer layer, LongFunction<TlObject> users) {
    this.layer = layer;
    this.users = users;
  }

  TlObject write(String name, TextEntity entity) {
    TlBuilder object =
        layer.object(name).with("offset", entity.offset()).with("length", entity.length());
    if (entity instanceof Pre pre) {
      object.with("language", pre.language());
    } else if (entity instanceof Link link) {
      object.with("url", link.url());
    } else if (entity instanceof UserMention mention) {
      object.with("user_id", users.apply(mention.userId()));
    } else if (entity instanceof CustomEmoji emoji) {
      object.with("document_id", emoji.documentId());
    } else if (entity instanceof Quote quote && quote.expandable()) {
      object.withIfKnown("collapsed", true);
    }
    return object.buildObject();
  }

  /** A user without access hash; ids were ints in older layers. */
  static TlObject user(TlLayer layer, long id) {
    TlBuilder user = layer.object("inputUser").with("access_hash", 0L);
    return user.with("user_id", isInt(layer) ? (Object) Math.toIntExact(id) : id).buildObject();
  }

  private static boolean isInt(TlLayer layer) {
    var combinator = layer.combinator("inputUser");
    TlParameter id = combinator == null ? null : combinator.parameter("user_id");
    return id != null && id.type() == TlTypeRef.Builtin.INT;
  }
}
