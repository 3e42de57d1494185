package dev.mtproto.internal.updates;

import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlTemplate;
import okio.ByteString;

/** Makes a layer's updates from what comes in other forms. Thread-safe. */
final class UpdateForms {
  private final TlTemplate newMessage;
  private final TlTemplate newChannelMessage;
  private final TlTemplate newEncryptedMessage;
  private final TlTemplate message;
  private final TlTemplate peerUser;
  private final TlTemplate peerChat;

  /**
   * Makes those of a layer.
   *
   * @throws IllegalArgumentException if the layer lacks the constructors
   */
  UpdateForms(TlLayer layer) {
    TlObject user = layer.object("peerUser").with("user_id", 0).buildObject();
    TlBuilder text = layer.object("message").with("id", 0).with("date", 0).with("message", "");
    TlObject content = text.withIfKnown("peer_id", user).withIfKnown("to_id", user).buildObject();
    TlObject secret =
        layer
            .object("encryptedMessageService")
            .with("random_id", 0L)
            .with("chat_id", 0)
            .with("date", 0)
            .with("bytes", ByteString.EMPTY)
            .buildObject();
    this.peerUser = TlTemplate.of(layer, user);
    this.peerChat = TlTemplate.of(layer, layer.object("peerChat").with("chat_id", 0).buildObject());
    this.message = TlTemplate.of(layer, content);
    this.newMessage = TlTemplate.of(layer, numbered(layer, "updateNewMessage", content));
    this.newChannelMessage =
        TlTemplate.of(layer, numbered(layer, "updateNewChannelMessage", content));
    this.newEncryptedMessage =
        TlTemplate.of(
            layer,
            layer
                .object("updateNewEncryptedMessage")
                .with("message", secret)
                .with("qts", 0)
                .buildObject());
  }

  private static TlObject numbered(TlLayer layer, String name, TlObject content) {
    return layer
        .object(name)
        .with("message", content)
        .with("pts", 0)
        .with("pts_count", 0)
        .buildObject();
  }

  /** The update that tells of a message. */
  TlObject newMessage(TlObject content, int pts, int count) {
    return told(newMessage, content, pts, count);
  }

  /** The update that tells of a channel's message. */
  TlObject newChannelMessage(TlObject content, int pts) {
    return told(newChannelMessage, content, pts, 0);
  }

  /** The update that tells of a secret chat's message. */
  TlObject newEncryptedMessage(TlObject content, int qts) {
    return newEncryptedMessage.copy().set("message", content).set("qts", qts).make();
  }

  private static TlObject told(TlTemplate template, TlObject content, int pts, int count) {
    return template.copy().set("message", content).set("pts", pts).set("pts_count", count).make();
  }

  /** What messages are made of. */
  TlTemplate message() {
    return message;
  }

  /** A user, as a peer. */
  TlObject peerUser(long id) {
    return peerUser.copy().set(0, id).make();
  }

  /** A group, as a peer. */
  TlObject peerChat(long id) {
    return peerChat.copy().set(0, id).make();
  }
}
