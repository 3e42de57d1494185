package dev.mtproto.testdc.internal.answers;

import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.testdc.call.RpcErrors;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import okio.ByteString;

/**
 * The hashes that stand for a code having been sent to a phone number. A hash follows from the
 * number, so that it stays good when the data centre is started anew. Guarded by the world.
 */
final class SentCodes {
  /** What an account that is yet to be made signs up with. */
  static final String NEWCOMERS_CODE = "22222";

  private static final int HASH_BYTES = 9;

  /** How often the code for a phone number was sent again. */
  private final Map<String, Integer> resent = new HashMap<>();

  private final Set<String> cancelled = new HashSet<>();

  /** The numbers whose code was right, though they have no account. */
  private final Set<String> newcomers = new HashSet<>();

  /** Sends a code for the first time; the hash. */
  String send(String phone) {
    resent.remove(phone);
    cancelled.remove(phone);
    newcomers.remove(phone);
    return hash(phone);
  }

  /** Sends it again; how often it was now. */
  int resend(String phone) {
    return resent.merge(phone, 1, Integer::sum);
  }

  void cancel(String phone) {
    cancelled.add(phone);
  }

  /** The code was right, but there is no account. */
  void welcome(String phone) {
    newcomers.add(phone);
  }

  boolean isWelcome(String phone) {
    return newcomers.contains(phone);
  }

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
    if (!hash.equals(hash(phone)) || cancelled.contains(phone)) {
      throw RpcErrors.badRequest("PHONE_CODE_EXPIRED");
    }
  }
}
