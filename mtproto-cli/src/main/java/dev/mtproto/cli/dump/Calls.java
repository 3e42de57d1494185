package dev.mtproto.cli.dump;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.cli.language.ClientPeers;
import dev.mtproto.cli.language.PeerFinder;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.json.TlJson;
import java.util.List;

/** Calls that are made for what travels, and not for their answers. */
final class Calls {
  /** Stands for people while nobody can be asked for them. */
  private static final PeerFinder ANYBODY =
      (type, whom) -> "{\"_\":\"i" + type.substring(1) + "Empty\"}";

  private final TlLayer layer;
  private final List<String> lines;

  private Calls(TlLayer layer, List<String> lines) {
    this.layer = layer;
    this.lines = lines;
  }

  /**
   * Calls as they are typed in the shell.
   *
   * @throws CommandFailure if one is none
   */
  static Calls of(TlLayer layer, List<String> lines) {
    Calls calls = new Calls(layer, lines);
    lines.forEach(line -> calls.request(line, ANYBODY));
    return calls;
  }

  private TlRequest<?> request(String line, PeerFinder peers) {
    try {
      return (TlRequest<?>) TlJson.of(layer).fromJson(new CallLanguage(layer, peers).json(line));
    } catch (TlFormatException e) {
      throw new CommandFailure(e.path() == null ? e.problem() : e.path() + ": " + e.problem(), e);
    }
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  /** Makes them one after the other. That the server refuses one is a part of the dump, too. */
  void make(MtprotoClient client) {
    PeerFinder peers = new ClientPeers(client);
    for (String line : lines) {
      try {
        client.call(request(line, peers));
      } catch (RpcException refused) {
        continue;
      }
    }
  }
}
