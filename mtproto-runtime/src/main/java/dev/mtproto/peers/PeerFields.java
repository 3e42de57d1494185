package dev.mtproto.peers;

import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads one constructor of a layer's {@code User} or {@code Chat}, or the update that renames a
 * user. Found out once a class.
 */
final class PeerFields {
  /** The update that says that a user has other names. */
  static final String RENAMING = "updateUserName";

  private static final Map<Class<?>, PeerFields> FIELDS = new ConcurrentHashMap<>();

  private final KnownPeer.@Nullable Kind kind;
  private final @Nullable TlField id;
  private final @Nullable TlField accessHash;
  private final @Nullable TlField min;
  private final @Nullable TlField username;
  private final @Nullable TlField usernames;
  private final @Nullable TlField phone;
  private final @Nullable TlField firstName;
  private final @Nullable TlField lastName;

  private PeerFields(TlObject peer) {
    Class<? extends TlObject> type = peer.getClass();
    this.kind = kind(peer.tlName());
    this.id = TlField.find(type, "id");
    this.accessHash = TlField.find(type, "access_hash");
    this.min = TlField.find(type, "min");
    this.username = TlField.find(type, "username");
    this.usernames = TlField.find(type, "usernames");
    this.phone = TlField.find(type, "phone");
    boolean user = kind == KnownPeer.Kind.USER || peer.tlName().equals(RENAMING);
    this.firstName = TlField.find(type, user ? "first_name" : "title");
    this.lastName = user ? TlField.find(type, "last_name") : null;
  }

  private static KnownPeer.@Nullable Kind kind(String tlName) {
    return switch (tlName) {
      case "user" -> KnownPeer.Kind.USER;
      case "chat", "chatForbidden" -> KnownPeer.Kind.GROUP;
      case "channel", "channelForbidden" -> KnownPeer.Kind.CHANNEL;
      default -> null;
    };
  }

  /** Who an object is; null if it does not say how to address him, as min constructors do not. */
  static @Nullable KnownPeer read(TlObject peer) {
    return of(peer).peer(peer);
  }

  /** A user with the names that an update says. */
  static KnownPeer renamed(KnownPeer user, TlObject update) {
    PeerFields fields = of(update);
    return new KnownPeer(
        user.kind(),
        user.id(),
        user.accessHash(),
        fields.username(update),
        user.phone(),
        fields.name(update));
  }

  private static PeerFields of(TlObject object) {
    PeerFields known = FIELDS.get(object.getClass());
    return known != null
        ? known
        : FIELDS.computeIfAbsent(object.getClass(), unused -> new PeerFields(object));
  }

  private @Nullable KnownPeer peer(TlObject peer) {
    if (kind == null || id == null || (min != null && min.getBoolean(peer))) {
      return null;
    }
    Object hash = accessHash == null ? null : accessHash.get(peer);
    if (hash == null && kind != KnownPeer.Kind.GROUP) {
      return null;
    }
    long value = hash instanceof Long number ? number : 0;
    return new KnownPeer(
        kind, id.getLong(peer), value, username(peer), text(phone, peer), name(peer));
  }

  private String name(TlObject peer) {
    String first = text(firstName, peer);
    String last = text(lastName, peer);
    if (last == null) {
      return first == null ? "" : first;
    }
    return first == null ? last : first + " " + last;
  }

  /** Newer layers have several, of which the first is shown. */
  private @Nullable String username(TlObject peer) {
    String only = text(username, peer);
    if (only != null || usernames == null) {
      return only;
    }
    for (TlObject each : usernames.getObjects(peer)) {
      return text(TlField.find(each.getClass(), "username"), each);
    }
    return null;
  }

  private static @Nullable String text(@Nullable TlField field, TlObject object) {
    return field != null && field.get(object) instanceof String text && !text.isEmpty()
        ? text
        : null;
  }
}
