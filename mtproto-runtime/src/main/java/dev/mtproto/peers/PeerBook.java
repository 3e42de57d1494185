package dev.mtproto.peers;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/**
 * Peers by id, name and phone, and how they are kept; a name or a phone number is of one peer
 * alone, the last that it was seen at. Thread-safe: changes are made under the monitor.
 */
final class PeerBook {
  private static final int VERSION = 2;

  /** How much later somebody has to be seen again for that to be worth saving. */
  private static final Duration WORTH_SAVING = Duration.ofHours(1);

  private record Key(KnownPeer.Kind kind, long id) {}

  /** A peer, and when an answer or an update said so of him. */
  private record Seen(KnownPeer peer, Instant time) {}

  private final Map<Key, Seen> peers = new ConcurrentHashMap<>();
  private final Map<String, Key> usernames = new ConcurrentHashMap<>();
  private final Map<String, Key> phones = new ConcurrentHashMap<>();

  @Nullable KnownPeer find(KnownPeer.Kind kind, long id) {
    return peer(new Key(kind, id));
  }

  @Nullable KnownPeer byUsername(String username) {
    return peer(usernames.get(lower(username)));
  }

  @Nullable KnownPeer byPhone(String phone) {
    return peer(phones.get(phone));
  }

  private @Nullable KnownPeer peer(@Nullable Key key) {
    Seen seen = key == null ? null : peers.get(key);
    return seen == null ? null : seen.peer();
  }

  /** Whether a peer was seen after a time. */
  boolean isSeenAfter(KnownPeer peer, Instant time) {
    Seen seen = peers.get(key(peer));
    return seen != null && seen.time().isAfter(time);
  }

  Collection<KnownPeer> all() {
    return peers.values().stream().map(Seen::peer).toList();
  }

  /** Takes a peer who was seen just then; whether that is worth saving. */
  synchronized boolean put(KnownPeer peer, Instant time) {
    Key key = key(peer);
    Seen before = peers.put(key, new Seen(peer, time));
    if (before != null && before.peer().equals(peer)) {
      return before.time().plus(WORTH_SAVING).isBefore(time);
    }
    if (before != null && before.peer().username() != null) {
      usernames.remove(lower(before.peer().username()), key);
    }
    if (before != null && before.peer().phone() != null) {
      phones.remove(before.peer().phone(), key);
    }
    if (peer.username() != null) {
      change(
          usernames.put(lower(peer.username()), key),
          key,
          other -> with(other, null, other.phone()));
    }
    if (peer.phone() != null) {
      change(phones.put(peer.phone(), key), key, other -> with(other, other.username(), null));
    }
    return true;
  }

  /** Changes the one who had what another has now. */
  private void change(@Nullable Key former, Key now, UnaryOperator<KnownPeer> change) {
    if (former != null && !former.equals(now)) {
      peers.computeIfPresent(
          former, (key, seen) -> new Seen(change.apply(seen.peer()), seen.time()));
    }
  }

  private static KnownPeer with(KnownPeer peer, @Nullable String username, @Nullable String phone) {
    return new KnownPeer(peer.kind(), peer.id(), peer.accessHash(), username, phone, peer.name());
  }

  /** Forgets that somebody has a name. */
  synchronized void forgetUsername(String username) {
    Key key = usernames.remove(lower(username));
    if (key != null) {
      peers.computeIfPresent(
          key,
          (unused, seen) -> new Seen(with(seen.peer(), null, seen.peer().phone()), seen.time()));
    }
  }

  private static Key key(KnownPeer peer) {
    return new Key(peer.kind(), peer.id());
  }

  private static String lower(String username) {
    return username.toLowerCase(Locale.ROOT);
  }

  synchronized void clear() {
    peers.clear();
    usernames.clear();
    phones.clear();
  }

  /** All of it, in bytes. */
  ByteString save() {
    Buffer out = new Buffer();
    Collection<Seen> saved = List.copyOf(peers.values());
    out.writeInt(VERSION);
    out.writeInt(saved.size());
    for (Seen seen : saved) {
      KnownPeer peer = seen.peer();
      writeText(out, peer.kind().name());
      out.writeLong(peer.id());
      out.writeLong(peer.accessHash());
      out.writeLong(seen.time().getEpochSecond());
      writeText(out, peer.username());
      writeText(out, peer.phone());
      writeText(out, peer.name());
    }
    return out.readByteString();
  }

  /** Takes what was saved; bytes of another version, or of nothing of ours, are as none. */
  void load(ByteString bytes) {
    Buffer in = new Buffer().write(bytes);
    try {
      if (in.readInt() != VERSION) {
        return;
      }
      for (int left = in.readInt(); left > 0; left--) {
        KnownPeer.Kind kind = KnownPeer.Kind.valueOf(String.valueOf(readText(in)));
        long id = in.readLong();
        long hash = in.readLong();
        Instant seen = Instant.ofEpochSecond(in.readLong());
        String username = readText(in);
        String phone = readText(in);
        String name = readText(in);
        put(new KnownPeer(kind, id, hash, username, phone, name == null ? "" : name), seen);
      }
    } catch (IOException | IllegalArgumentException | DateTimeException cut) {
      // What was read is there; the rest is learned again.
      return;
    }
  }

  private static void writeText(Buffer out, @Nullable String text) {
    out.writeByte(text == null ? 0 : 1);
    if (text != null) {
      ByteString bytes = ByteString.encodeUtf8(text);
      out.writeInt(bytes.size()).write(bytes);
    }
  }

  private static @Nullable String readText(Buffer in) throws IOException {
    return in.readByte() == 0 ? null : in.readUtf8(in.readInt());
  }
}
