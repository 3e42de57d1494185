package dev.mtproto.testdc.internal.world;

import dev.mtproto.internal.crypto.Digests;
import java.nio.ByteBuffer;

/**
 * The access hashes of users and channels. As Telegram's they differ from account to account: one
 * account's is worth nothing in another's hands.
 */
final class AccessHashes {
  private final long secret;

  AccessHashes(long secret) {
    this.secret = secret;
  }

  long ofUser(int viewerId, int userId) {
    return hash(1, viewerId, userId);
  }

  long ofChannel(int viewerId, int channelId) {
    return hash(2, viewerId, channelId);
  }

  private long hash(int kind, int viewerId, int id) {
    ByteBuffer input = ByteBuffer.allocate(Long.BYTES + 3 * Integer.BYTES);
    input.putLong(secret).putInt(kind).putInt(viewerId).putInt(id);
    return ByteBuffer.wrap(Digests.sha256(input.array())).getLong();
  }
}
