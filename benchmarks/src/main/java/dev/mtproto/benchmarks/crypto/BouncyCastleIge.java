package dev.mtproto.benchmarks.crypto;

import dev.mtproto.internal.crypto.AesIge;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.engines.AESEngine;
import org.bouncycastle.crypto.params.KeyParameter;

/** AES-IGE over Bouncy Castle's engine, a block at a time: what is usual on the JVM. */
final class BouncyCastleIge {
  private final BlockCipher engine = AESEngine.newInstance();
  private final byte[] block = new byte[AesIge.BLOCK];

  void encrypt(byte[] key, byte[] iv, byte[] in, byte[] out, int length) {
    engine.init(true, new KeyParameter(key));
    run(iv, 0, AesIge.BLOCK, in, out, length);
  }

  void decrypt(byte[] key, byte[] iv, byte[] in, byte[] out, int length) {
    engine.init(false, new KeyParameter(key));
    run(iv, AesIge.BLOCK, 0, in, out, length);
  }

  /** out[i] = cipher(in[i] ^ out[i-1]) ^ in[i-1]; the IV has out[-1] and in[-1]. */
  private void run(byte[] iv, int outIv, int inIv, byte[] in, byte[] out, int length) {
    byte[] lastOut = iv;
    byte[] lastIn = iv;
    int lastOutAt = outIv;
    int lastInAt = inIv;
    for (int at = 0; at < length; at += AesIge.BLOCK) {
      for (int i = 0; i < AesIge.BLOCK; i++) {
        block[i] = (byte) (in[at + i] ^ lastOut[lastOutAt + i]);
      }
      engine.processBlock(block, 0, out, at);
      for (int i = 0; i < AesIge.BLOCK; i++) {
        out[at + i] ^= lastIn[lastInAt + i];
      }
      lastOut = out;
      lastIn = in;
      lastOutAt = at;
      lastInAt = at;
    }
  }
}
