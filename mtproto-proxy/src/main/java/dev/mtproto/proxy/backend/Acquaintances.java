package dev.mtproto.proxy.backend;

import dev.mtproto.layer71.User;
import dev.mtproto.tl.TlField;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The users and chats that updates have told of so far. Whoever they have not told of comes along
 * with the update that is of him. For use by one thread at a time.
 */
final class Acquaintances {
  /** Then they are forgotten: to be told of somebody twice does no harm. */
  private static final int MOST = 100_000;

  private final Set<Integer> ids = new HashSet<>();

  /** Those of them that an update mentions: whose id is somewhere in it. */
  static List<TlObject> mentioned(List<TlObject> peers, TlObject update) {
    if (peers.isEmpty()) {
      return peers;
    }
    Set<Integer> words = new HashSet<>();
    TlWriter writer = new TlWriter();
    update.tlWrite(writer);
    TlReader reader = new TlReader(writer.toByteArray());
    while (reader.remaining() > 0) {
      words.add(reader.readInt());
    }
    return peers.stream().filter(peer -> words.contains(idOf(peer))).toList();
  }

  /** Whether all of them were told of, or are the account itself. */
  boolean include(Collection<TlObject> peers) {
    return peers.stream().allMatch(peer -> isSelf(peer) || ids.contains(idOf(peer)));
  }

  private static boolean isSelf(TlObject peer) {
    return peer instanceof User.Regular user && user.self();
  }

  void add(Collection<TlObject> peers) {
    peers.forEach(peer -> add(idOf(peer)));
  }

  void add(int id) {
    if (ids.size() == MOST) {
      ids.clear();
    }
    ids.add(id);
  }

  /** Of a long id the half that TL writes first. */
  private static int idOf(TlObject peer) {
    TlField id = TlField.find(peer.getClass(), "id");
    return id == null ? 0 : (int) id.getLong(peer);
  }
}
