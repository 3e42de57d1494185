package dev.mtproto.internal.handshake;

import dev.mtproto.internal.crypto.AesIge;
import dev.mtproto.internal.crypto.AuthKey;
import dev.mtproto.internal.crypto.MessageKeys;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.crypto.Sender;
import dev.mtproto.internal.service.BindAuthKeyInner;
import dev.mtproto.tl.TlWriter;

/**
 * The {@code encrypted_message} of {@code auth.bindTempAuthKey}: sealed with the permanent key as
 * MTProto 1.0 did, though nothing else is.
 *
 * @see <a href="https://core.telegram.org/method/auth.bindTempAuthKey">auth.bindTempAuthKey</a>
 */
public final class TempKeyBinding {
  private static final int HEADER = Long.BYTES + MessageKeys.LENGTH;
  private static final int RANDOM = 16;
  private static final int PADDING = 8;

  private TempKeyBinding() {}

  /**
   * Seals a binding.
   *
   * @param permanent the key to bind to
   * @param msgId the id of the very message that carries the call
   * @param inner what is bound
   */
  public static byte[] seal(
      AuthKey permanent, long msgId, BindAuthKeyInner inner, Randomness random) {
    byte[] plain = plain(msgId, BindAuthKeyInner.tlCodec().encode(inner), random);
    MessageKeys keys = MessageKeys.v1(permanent, Sender.CLIENT);
    byte[] messageKey = new byte[MessageKeys.LENGTH];
    keys.compute(plain, 0, plain.length - PADDING, messageKey, 0);
    keys.derive(messageKey, 0);

    TlWriter packet = new TlWriter(HEADER + plain.length);
    packet.writeLong(permanent.id());
    packet.writeRaw(messageKey, 0, messageKey.length);
    new AesIge().encrypt(keys.aesKey(), keys.aesIv(), plain, 0, plain, 0, plain.length);
    packet.writeRaw(plain, 0, plain.length);
    return packet.toByteArray();
  }

  /** Random bytes where salt and session id would be, the message, and padding to whole blocks. */
  private static byte[] plain(long msgId, byte[] body, Randomness random) {
    TlWriter plain = new TlWriter();
    plain.writeRaw(random.bytes(RANDOM), 0, RANDOM);
    plain.writeLong(msgId);
    plain.writeInt(0);
    plain.writeInt(body.length);
    plain.writeRaw(body, 0, body.length);
    plain.writeRaw(random.bytes(PADDING), 0, PADDING);
    return plain.toByteArray();
  }
}
