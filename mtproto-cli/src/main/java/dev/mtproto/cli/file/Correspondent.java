package dev.mtproto.cli.file;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.RpcException;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Message;
import dev.mtproto.layer71.messages.GetHistory;
import dev.mtproto.peers.KnownPeer;
import dev.mtproto.peers.Peers;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlObject;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Whom a user means, and the messages exchanged with him. */
final class Correspondent {
  private static final Set<String> NOBODYS = Set.of("USERNAME_NOT_OCCUPIED", "USERNAME_INVALID");

  private final MtprotoClient client;
  private final String text;
  private final InputPeer peer;

  private Correspondent(MtprotoClient client, String text, InputPeer peer) {
    this.client = client;
    this.text = text;
    this.peer = peer;
  }

  /**
   * Finds somebody.
   *
   * @param text {@code me}, {@code @name}, a phone number, or {@code user:ID}, {@code group:ID},
   *     {@code channel:ID} of somebody whom the account has come across
   */
  static Correspondent find(MtprotoClient client, String text) {
    if (text.equals("me") || text.equals("self")) {
      return new Correspondent(client, text, new InputPeer.Self());
    }
    Peers peers = client.peers();
    try {
      KnownPeer known =
          text.matches("[a-z]+:[0-9]{1,18}") ? byId(peers, text) : peers.resolve(text);
      return new Correspondent(client, text, peers.input(InputPeer.class, known));
    } catch (NoSuchElementException nobody) {
      throw new CommandFailure(text + ": " + nobody.getMessage(), nobody);
    } catch (RpcException refused) {
      if (NOBODYS.contains(refused.name())) {
        throw new CommandFailure(text + ": nobody has that name", refused);
      }
      throw refused;
    }
  }

  private static KnownPeer byId(Peers peers, String text) {
    String kind = text.substring(0, text.indexOf(':'));
    long id = Long.parseLong(text.substring(kind.length() + 1));
    Optional<KnownPeer> found =
        switch (kind) {
          case "user" -> peers.user(id);
          case "group", "chat" -> peers.group(id);
          case "channel" -> peers.channel(id);
          default ->
              throw new CommandFailure(
                  text + ": 'user:', 'group:' or 'channel:' goes before an id");
        };
    return found.orElseThrow(
        () -> new NoSuchElementException("the account has not come across that " + kind));
  }

  InputPeer peer() {
    return peer;
  }

  /** The message of this number. */
  TlObject message(int id) {
    GetHistory page = GetHistory.builder().peer(peer).offsetId(id + 1).limit(1).build();
    return TlFields.of(client.call(page)).getObjects("messages").stream()
        .filter(message -> message instanceof Message.Regular regular && regular.id() == id)
        .findFirst()
        .orElseThrow(() -> new CommandFailure(text + " has no message " + id));
  }
}
