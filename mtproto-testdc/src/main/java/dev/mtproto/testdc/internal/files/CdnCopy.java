package dev.mtproto.testdc.internal.files;

import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.layer71.CdnFileHash;
import dev.mtproto.testdc.FileContent;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;
import okio.ByteString;

/**
 * A file's encrypted copy on a CDN, made when it is asked for. The counter mode is written out
 * here, block by block, so that it checks the client's. Thread-safe.
 *
 * @see <a href="https://core.telegram.org/cdn">Encrypted CDNs</a>
 */
public final class CdnCopy {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BLOCK = 16;
  private static final int HASHED = 128 << 10;
  private static final int HASHES_AT_ONCE = 10;

  private final FileContent content;
  private final ByteString token = random(16);
  private final ByteString key = random(32);
  private final ByteString nonce = random(12);
  private final AtomicInteger forgotten = new AtomicInteger();
  private volatile int dcId;
  private volatile long tampered = -1;

  CdnCopy(FileContent content) {
    this.content = content;
  }

  private static ByteString random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return ByteString.of(bytes);
  }

  /** Has clients sent there. */
  public void open(int cdnId) {
    dcId = cdnId;
  }

  /** Has a wrong byte given at a place. */
  public void tamper(long place) {
    tampered = place;
  }

  /** Has the copy forgotten, so many times. */
  public void forget(int times) {
    forgotten.set(times);
  }

  /** Whether the copy is gone, this time. */
  public boolean isForgotten() {
    return forgotten.getAndUpdate(left -> Math.max(0, left - 1)) > 0;
  }

  /** The CDN that clients are sent to; 0 if they are not. */
  public int dcId() {
    return dcId;
  }

  /** What the CDN knows the file by. */
  public ByteString token() {
    return token;
  }

  /** The AES key. */
  public ByteString key() {
    return key;
  }

  /** The counter at the file's beginning. */
  public ByteString iv() {
    return ByteString.of(ByteBuffer.allocate(BLOCK).put(nonce.toByteArray()).array());
  }

  /** The hashes of the blocks from this place on, some at once. */
  public List<CdnFileHash> hashes(long from) {
    List<CdnFileHash> hashes = new ArrayList<>();
    long offset = from / HASHED * HASHED;
    while (offset < content.size() && hashes.size() < HASHES_AT_ONCE) {
      int length = (int) Math.min(HASHED, content.size() - offset);
      byte[] block = new byte[length];
      content.read(offset, block, length);
      MessageDigest sha256 = Digests.sha256();
      hashes.add(new CdnFileHash((int) offset, length, ByteString.of(sha256.digest(block))));
      offset += length;
    }
    return hashes;
  }

  /** The encrypted bytes at a place. */
  public ByteString read(long from, int limit) {
    int length = (int) Math.max(0, Math.min(limit, content.size() - from));
    byte[] bytes = new byte[length];
    content.read(from, bytes, length);
    byte[] stream = keyStream(from / BLOCK, (length + BLOCK - 1) / BLOCK);
    for (int i = 0; i < length; i++) {
      bytes[i] ^= stream[i];
    }
    if (tampered >= from && tampered < from + length) {
      bytes[(int) (tampered - from)] ^= 1;
    }
    return ByteString.of(bytes);
  }

  private byte[] keyStream(long firstBlock, int blocks) {
    ByteBuffer counters = ByteBuffer.allocate(blocks * BLOCK);
    for (int i = 0; i < blocks; i++) {
      counters.put(nonce.toByteArray()).putInt((int) (firstBlock + i));
    }
    try {
      Cipher ecb = Cipher.getInstance("AES/ECB/NoPadding");
      ecb.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key.toByteArray(), "AES"));
      return ecb.doFinal(counters.array());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
