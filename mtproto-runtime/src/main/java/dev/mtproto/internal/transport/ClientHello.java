package dev.mtproto.internal.transport;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.mtproto.internal.crypto.Randomness;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.XECPublicKey;
import okio.Buffer;
import okio.ByteString;

/**
 * The first message of TLS 1.3, as browsers send it: of {@value #LENGTH} bytes, with GREASE.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8446#section-4.1.2">RFC 8446, Client Hello</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8701">RFC 8701, GREASE</a>
 */
final class ClientHello {
  /** The record's header included. */
  static final int LENGTH = 517;

  /** Where the 32 random bytes stand, in the hello of a server too. */
  static final int RANDOM_OFFSET = 11;

  static final int RANDOM_LENGTH = 32;

  private static final int RECORD_HEADER = 5;
  private static final int MESSAGE_HEADER = 4;
  private static final int EXTENSION_HEADER = 4;
  private static final int X25519 = 0x001d;
  private static final int PADDING = 0x0015;

  private static final ByteString CIPHERS =
      ByteString.decodeHex("130113021303c02bc02fc02cc030cca9cca8c013c014009c009d002f0035");
  private static final ByteString SIGNATURES =
      ByteString.decodeHex("001004030804040105030805050108060601");
  private static final ByteString ALPN =
      new Buffer()
          .writeShort(12)
          .writeByte(2)
          .writeUtf8("h2")
          .writeByte(8)
          .writeUtf8("http/1.1")
          .readByteString();

  private final Randomness random;
  private final Buffer extensions = new Buffer();

  private ClientHello(Randomness random) {
    this.random = random;
  }

  /** A hello to a domain, whose random bytes are zeros as yet. */
  static byte[] create(String domain, Randomness random) {
    return new ClientHello(random).write(domain);
  }

  private byte[] write(String domain) {
    int first = grease();
    int last = grease();
    while (last == first) {
      last = grease();
    }
    extension(first, ByteString.EMPTY);
    addExtensions(domain);
    extension(last, ByteString.of((byte) 0));
    Buffer message = new Buffer().writeShort(0x0303).write(new byte[RANDOM_LENGTH]);
    message.writeByte(32).write(random.bytes(32));
    message.writeShort(2 + CIPHERS.size()).writeShort(grease()).write(CIPHERS);
    message.writeByte(1).writeByte(0);
    pad(RECORD_HEADER + MESSAGE_HEADER + (int) message.size() + Short.BYTES);
    message.writeShort((int) extensions.size()).write(extensions.readByteString());
    return record(message).readByteArray();
  }

  private static Buffer record(Buffer message) {
    int length = (int) message.size();
    Buffer record = new Buffer().writeByte(TlsRecords.HANDSHAKE).writeShort(0x0301);
    record.writeShort(MESSAGE_HEADER + length).writeInt(0x01000000 | length);
    record.write(message.readByteString());
    return record;
  }

  private void addExtensions(String domain) {
    int group = grease();
    extension(0x0000, serverName(domain));
    extension(0x0017, ByteString.EMPTY); // extended_master_secret
    extension(0xff01, ByteString.decodeHex("00")); // renegotiation_info
    Buffer groups = new Buffer().writeShort(8).writeShort(group);
    extension(0x000a, groups.writeShort(X25519).writeInt(0x00170018).readByteString());
    extension(0x000b, ByteString.decodeHex("0100")); // ec_point_formats
    extension(0x0023, ByteString.EMPTY); // session_ticket
    extension(0x0010, ALPN);
    extension(0x0005, ByteString.decodeHex("0100000000")); // status_request
    extension(0x000d, SIGNATURES);
    extension(0x0012, ByteString.EMPTY); // signed_certificate_timestamp
    extension(0x0033, keyShares(group));
    extension(0x002d, ByteString.decodeHex("0101")); // psk_key_exchange_modes
    Buffer versions = new Buffer().writeByte(6).writeShort(grease()).writeInt(0x03040303);
    extension(0x002b, versions.readByteString());
    extension(0x001b, ByteString.decodeHex("020002")); // compress_certificate
  }

  private static ByteString serverName(String domain) {
    byte[] name = domain.getBytes(US_ASCII);
    Buffer list = new Buffer().writeShort(name.length + 3).writeByte(0).writeShort(name.length);
    return list.write(name).readByteString();
  }

  private static ByteString keyShares(int group) {
    Buffer shares = new Buffer().writeShort(5 + 36).writeShort(group).writeShort(1).writeByte(0);
    return shares.writeShort(X25519).writeShort(32).write(publicKey()).readByteString();
  }

  /** A point of the curve: random bytes are one only every second time, which can be noticed. */
  private static ByteString publicKey() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("X25519");
      byte[] big = ((XECPublicKey) generator.generateKeyPair().getPublic()).getU().toByteArray();
      byte[] little = new byte[32];
      for (int i = 0; i < Math.min(big.length, little.length); i++) {
        little[i] = big[big.length - 1 - i];
      }
      return ByteString.of(little);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every JDK has X25519", impossible);
    }
  }

  /** Brings the whole to its length; a very long domain leaves no room for padding. */
  private void pad(int before) {
    int padding = LENGTH - before - (int) extensions.size() - EXTENSION_HEADER;
    if (padding >= 0) {
      extension(PADDING, ByteString.of(new byte[padding]));
    }
  }

  private void extension(int type, ByteString content) {
    extensions.writeShort(type).writeShort(content.size()).write(content);
  }

  /** 0x0a0a, 0x1a1a ... 0xfafa. */
  private int grease() {
    return (random.bytes(1)[0] & 0xf0 | 0x0a) * 0x0101;
  }
}
