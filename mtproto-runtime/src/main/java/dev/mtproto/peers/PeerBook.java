package dev.mtproto.peers;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** Peers by id, name and phone, and how they are kept. Thread-safe. */
final class PeerBook {
  private static final int VERSION = 1;

  private record Key(KnownPeer.Kind kind, long id) {}

  private final Map<Key, KnownPeer> peers = new ConcurrentHashMap<>();
  private final Map<String, Key> usernames = new ConcurrentHashMap<>();
  private final Map<String, Key> phones = new ConcurrentHashMap<>();

  @Nullable KnownPeer find(KnownPeer.Kind kind, long id) {
    return peers.get(new Key(kind, id));
  }

  @Nullable KnownPeer byUsername(String username) {
    Key key = usernames.get(username.toLowerCase(Locale.ROOT));
    return key == null ? null : peers.get(key);
  }

  @Nullable KnownPeer byPhone(String phone) {
    Key key = phones.get(phone);
    return key == null ? null : peers.get(key);
  }

  Collection<KnownPeer> all() {
    return List.copyOf(peers.values());
  }

  /** Takes a peer; whether that changed anything. */
  boolean put(KnownPeer peer) {
    Key key = new Key(peer.kind(), peer.id());
    KnownPeer before = peers.put(key, peer);
    if (peer.equals(before)) {
      return false;
    }
    if (before != null && before.username() != null) {
      usernames.remove(before.username().toLowerCase(Locale.ROOT), key);
    }
    if (before != null && before.phone() != null) {
      phones.remove(before.phone(), key);
    }
    if (peer.username() != null) {
      usernames.put(peer.username().toLowerCase(Locale.ROOT), key);
    }
    if (peer.phone() != null) {
      phones.put(peer.phone(), key);
    }
    return true;
  }

  void clear() {
    peers.clear();
    usernames.clear();
    phones.clear();
  }

  /** All of it, in bytes. */
  ByteString save() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      Collection<KnownPeer> saved = all();
      out.writeInt(VERSION);
      out.writeInt(saved.size());
      for (KnownPeer peer : saved) {
        out.writeUTF(peer.kind().name());
        out.writeLong(peer.id());
        out.writeLong(peer.accessHash());
        writeText(out, peer.username());
        writeText(out, peer.phone());
        writeText(out, peer.name());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return ByteString.of(bytes.toByteArray());
  }

  /** Takes what was saved; bytes of another version, or of nothing of ours, are as none. */
  void load(ByteString bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      if (in.readInt() != VERSION) {
        return;
      }
      for (int left = in.readInt(); left > 0; left--) {
        KnownPeer.Kind kind = KnownPeer.Kind.valueOf(in.readUTF());
        long id = in.readLong();
        long hash = in.readLong();
        String username = readText(in);
        String phone = readText(in);
        String name = readText(in);
        put(new KnownPeer(kind, id, hash, username, phone, name == null ? "" : name));
      }
    } catch (IOException | IllegalArgumentException cut) {
      // What was read is there; the rest is learned again.
      return;
    }
  }

  private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
    out.writeBoolean(text != null);
    if (text != null) {
      out.writeUTF(text);
    }
  }

  private static @Nullable String readText(DataInputStream in) throws IOException {
    return in.readBoolean() ? in.readUTF() : null;
  }
}
