package dev.mtproto.peers;

import dev.mtproto.tl.TlBuilder;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTemplate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Makes a layer's {@code InputPeer}, {@code InputUser}, ... of peers. Thread-safe. */
final class PeerForms {
  private static final Map<KnownPeer.Kind, List<String>> NAMES =
      Map.of(
          KnownPeer.Kind.USER, List.of("inputPeerUser", "inputUser", "peerUser"),
          KnownPeer.Kind.GROUP, List.of("inputPeerChat", "peerChat"),
          KnownPeer.Kind.CHANNEL, List.of("inputPeerChannel", "inputChannel", "peerChannel"));

  private static final List<String> SELF = List.of("inputPeerSelf", "inputUserSelf");

  private final TlLayer layer;
  private final Map<String, TlTemplate> templates = new ConcurrentHashMap<>();

  PeerForms(TlLayer layer) {
    this.layer = layer;
  }

  /** A peer as an object of a Type; null if it cannot be one. */
  <T extends TlObject> @Nullable T form(Class<T> type, KnownPeer peer) {
    return find(type, NAMES.getOrDefault(peer.kind(), List.of()), peer.id(), peer.accessHash());
  }

  /** The account itself as an object of a Type; null if it cannot be one. */
  <T extends TlObject> @Nullable T self(Class<T> type, long id) {
    T self = find(type, SELF, id, 0);
    return self == null ? find(type, List.of("peerUser"), id, 0) : self;
  }

  private <T extends TlObject> @Nullable T find(
      Class<T> type, List<String> names, long id, long hash) {
    for (String name : names) {
      TlObject made = make(name, id, hash);
      if (type.isInstance(made)) {
        return type.cast(made);
      }
    }
    return null;
  }

  /** A channel as an {@code InputChannel}; null if the layer has none. */
  @Nullable TlObject inputChannel(KnownPeer channel) {
    return make("inputChannel", channel.id(), channel.accessHash());
  }

  private @Nullable TlObject make(String name, long id, long hash) {
    TlTemplate template = template(name);
    return template == null ? null : template.copy().set(0, id).set("access_hash", hash).make();
  }

  private @Nullable TlTemplate template(String name) {
    TlTemplate known = templates.get(name);
    TlCombinator combinator = layer.combinator(name);
    if (known != null || combinator == null) {
      return known;
    }
    TlBuilder builder = layer.object(name);
    for (TlParameter parameter : combinator.parameters()) {
      builder.with(parameter.name(), 0);
    }
    TlTemplate made = TlTemplate.of(layer, builder.buildObject());
    templates.put(name, made);
    return made;
  }
}
