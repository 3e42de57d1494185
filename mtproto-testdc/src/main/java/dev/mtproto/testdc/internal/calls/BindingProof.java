package dev.mtproto.testdc.internal.calls;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.MessageKeys;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.service.BindAuthKeyInner;
import dev.mtproto.tl.TlReader;
import java.util.Optional;

/**
 * What a client encrypted with its permanent key to bind a temporary one, in the way of MTProto
 * 1.0: behind 16 random bytes a message, and up to 15 bytes of padding that the key does not cover.
 *
 * @param messageId the id that the message claims to have
 * @param seqNo its sequence number
 * @param inner what is bound
 */
record BindingProof(long messageId, int seqNo, BindAuthKeyInner inner) {
  private static final int SEALED = Long.BYTES + MessageKeys.LENGTH;
  private static final int HEADER = 16 + Long.BYTES + 2 * Integer.BYTES;

  /** Opens a proof; empty if it was not sealed with the key, or says something else. */
  static Optional<BindingProof> open(AuthKey key, byte[] sealed) {
    int length = sealed.length - SEALED;
    if (length < HEADER + AesIge.BLOCK
        || length % AesIge.BLOCK != 0
        || new TlReader(sealed, 0, Long.BYTES).readLong() != key.id()) {
      return Optional.empty();
    }
    MessageKeys keys = MessageKeys.v1(key, Sender.CLIENT);
    keys.derive(sealed, Long.BYTES);
    byte[] plain = new byte[length];
    new AesIge().decrypt(keys.aesKey(), keys.aesIv(), sealed, SEALED, plain, 0, length);
    return read(keys, sealed, plain);
  }

  private static Optional<BindingProof> read(MessageKeys keys, byte[] sealed, byte[] plain) {
    TlReader reader = new TlReader(plain, 16, plain.length - 16);
    long messageId = reader.readLong();
    int seqNo = reader.readInt();
    int bodyLength = reader.readInt();
    int padding = plain.length - HEADER - bodyLength;
    if (bodyLength < 0 || padding < 0 || padding >= AesIge.BLOCK) {
      return Optional.empty();
    }
    if (!keys.matches(sealed, Long.BYTES, plain, 0, HEADER + bodyLength)) {
      return Optional.empty();
    }
    try {
      BindAuthKeyInner inner = BindAuthKeyInner.tlCodec().decode(plain, HEADER, bodyLength);
      return Optional.of(new BindingProof(messageId, seqNo, inner));
    } catch (TlFormatException other) {
      return Optional.empty();
    }
  }
}
