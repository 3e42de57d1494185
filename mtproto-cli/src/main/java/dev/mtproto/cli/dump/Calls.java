package dev.mtproto.cli.dump;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.cli.language.CallLanguage;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.RpcException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.json.TlJson;
import java.util.List;

/** Calls that are made for what travels, and not for their answers. */
final class Calls {
  private final List<? extends TlRequest<?>> requests;

  private Calls(List<? extends TlRequest<?>> requests) {
    this.requests = requests;
  }

  /**
   * Reads calls, as they are typed in the shell.
   *
   * @throws CommandFailure if one is none
   */
  static Calls of(TlLayer layer, List<String> lines) {
    CallLanguage language = new CallLanguage(layer);
    TlJson json = TlJson.of(layer);
    return new Calls(lines.stream().map(line -> request(line, language, json)).toList());
  }

  private static TlRequest<?> request(String line, CallLanguage language, TlJson json) {
    try {
      return (TlRequest<?>) json.fromJson(language.json(line));
    } catch (TlFormatException e) {
      throw new CommandFailure(e.path() == null ? e.problem() : e.path() + ": " + e.problem(), e);
    }
  }

  boolean isEmpty() {
    return requests.isEmpty();
  }

  /** Makes them one after the other. That the server refuses one is a part of the dump, too. */
  void make(MtprotoClient client) {
    for (TlRequest<?> request : requests) {
      try {
        client.call(request);
      } catch (RpcException refused) {
        continue;
      }
    }
  }
}
