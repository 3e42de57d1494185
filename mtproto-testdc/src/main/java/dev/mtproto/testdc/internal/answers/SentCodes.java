package dev.mtproto.testdc.internal.answers;

import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.testdc.call.RpcErrors;
import java.nio.charset.StandardCharsets;
import okio.ByteString;

/**
 * The hashes that stand for a code having been sent to a phone number. A hash follows from the
 * number, so that it stays good when the data centre is started anew.
 */
final class SentCodes {
  private static final int HASH_BYTES = 9;

  /** The hash for a phone number. */
  String hash(String phone) {
    byte[] digest = Digests.sha256(("code:" + phone).getBytes(StandardCharsets.UTF_8));
    return ByteString.of(digest, 0, HASH_BYTES).hex();
  }

  /** Refuses a hash that is not this phone number's. */
  void check(String phone, String hash) {
    if (hash.isEmpty()) {
      throw RpcErrors.badRequest("PHONE_CODE_HASH_EMPTY");
    }
    if (!hash.equals(hash(phone))) {
      throw RpcErrors.badRequest("PHONE_CODE_EXPIRED");
    }
  }
}
