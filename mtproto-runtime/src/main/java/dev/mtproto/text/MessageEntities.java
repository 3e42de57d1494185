package dev.mtproto.text;

import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Entities as a layer's {@code MessageEntity} objects, and back; by name, so it fits any layer.
 *
 * <pre>{@code
 * FormattedText text = Html.parse("<b>Hello</b>").trimmed();
 * layer.request("messages.sendMessage")
 *     .with("message", text.text())
 *     .with("entities", MessageEntities.of(layer).write(text.entities()))...
 * }</pre>
 *
 * <p>Immutable.
 */
public final class MessageEntities {
  private final TlLayer layer;
  private final boolean dropping;
  private final LongFunction<? extends @Nullable TlObject> users;

  private MessageEntities(
      TlLayer layer, boolean dropping, LongFunction<? extends @Nullable TlObject> users) {
    this.layer = layer;
    this.dropping = dropping;
    this.users = users;
  }

  /**
   * Entities of a layer. One that the layer lacks, as layer 71 lacks underline, is an error, as is
   * the mention of a user whose id is too long for it; users are mentioned without access hash,
   * which bots may.
   */
  public static MessageEntities of(TlLayer layer) {
    return new MessageEntities(
        Objects.requireNonNull(layer, "layer"), false, id -> EntityWriter.user(layer, id));
  }

  /** The same, but what the layer lacks is left out and its text stays. */
  public MessageEntities dropping() {
    return new MessageEntities(layer, true, users);
  }

  /**
   * The same, with another way from a user's id to his {@code InputUser}.
   *
   * @param inputUser gives an object of the layer, with the access hash; null for a user who cannot
   *     be mentioned, as if the layer lacked mentions
   */
  public MessageEntities mentioning(LongFunction<? extends @Nullable TlObject> inputUser) {
    return new MessageEntities(layer, dropping, Objects.requireNonNull(inputUser, "inputUser"));
  }

  /**
   * Entities as the layer's objects, for sending.
   *
   * @throws IllegalArgumentException if the layer lacks one, or cannot name a user
   */
  public List<TlObject> write(List<TextEntity> entities) {
    EntityWriter writer = new EntityWriter(layer, users);
    List<TlObject> objects = new ArrayList<>();
    for (TextEntity entity : entities) {
      String name = EntityNames.of(entity);
      TlObject object = layer.combinator(name) == null ? null : writer.write(name, entity);
      if (object != null) {
        objects.add(object);
      } else if (!dropping) {
        throw new IllegalArgumentException(
            layer.name()
                + (layer.combinator(name) == null ? " has no " + name : " has no such users")
                + ", so it cannot say "
                + entity);
      }
    }
    return List.copyOf(objects);
  }

  /**
   * The text of a message that was received, with its entities. Those not known are left as such;
   * those that do not fit the text, which a server should not send, are left out.
   */
  public FormattedText read(String message, List<? extends TlObject> objects) {
    List<TextEntity> entities = new ArrayList<>();
    for (TlObject object : objects) {
      TlFields fields = TlFields.of(object);
      if (Places.fits(message, fields.getInt("offset"), fields.getInt("length"))) {
        entities.add(EntityNames.read(fields));
      }
    }
    return new FormattedText(message, entities);
  }
}
