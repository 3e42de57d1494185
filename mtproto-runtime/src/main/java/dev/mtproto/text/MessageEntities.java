package dev.mtproto.text;

import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;

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
  private final LongFunction<TlObject> users;

  private MessageEntities(TlLayer layer, boolean dropping, LongFunction<TlObject> users) {
    this.layer = layer;
    this.dropping = dropping;
    this.users = users;
  }

  /**
   * Entities of a layer. One that the layer lacks, as layer 71 lacks underline, is an error; users
   * are mentioned without access hash, which bots may.
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
   * @param inputUser gives an object of the layer, with the access hash
   */
  public MessageEntities mentioning(LongFunction<TlObject> inputUser) {
    return new MessageEntities(layer, dropping, Objects.requireNonNull(inputUser, "inputUser"));
  }

  /**
   * Entities as the layer's objects, for sending.
   *
   * @throws IllegalArgumentException if the layer lacks one
   */
  public List<TlObject> write(List<TextEntity> entities) {
    EntityWriter writer = new EntityWriter(layer, users);
    List<TlObject> objects = new ArrayList<>();
    for (TextEntity entity : entities) {
      String name = EntityNames.of(entity);
      if (layer.combinator(name) != null) {
        objects.add(writer.write(name, entity));
      } else if (!dropping) {
        throw new IllegalArgumentException(
            layer.name() + " has no " + name + ", so it cannot say " + entity);
      }
    }
    return List.copyOf(objects);
  }

  /**
   * The text of a message that was received, with its entities. Those not known are left as such.
   */
  public FormattedText read(String message, List<? extends TlObject> objects) {
    List<TextEntity> entities = new ArrayList<>();
    for (TlObject object : objects) {
      entities.add(EntityNames.read(TlFields.of(object)));
    }
    return new FormattedText(message, entities);
  }
}
