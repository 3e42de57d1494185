package dev.mtproto.testdc.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.crypto.Randomness;
import dev.mtproto.internal.transport.MtproxySecret;
import dev.mtproto.internal.transport.TlsRecordInput;
import dev.mtproto.internal.transport.TlsRecordOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import okio.Buffer;
import okio.BufferedSource;
import okio.ByteString;

/**
 * A proxy's side of fake TLS. A hello that nobody signed who has a secret gets no answer; a real
 * proxy would pass it on to the domain.
 */
final class TlsGate {
  private static final int RECORD_HEADER = 5;
  private static final int MAX_HELLO = 16 << 10;
  private static final int RANDOM_OFFSET = 11;
  private static final int RANDOM_END = 43;
  private static final int STAMP = 28;
  private static final int SESSION_ID = 32;

  /** How far the client's clock may be off, in seconds. */
  private static final int TOLERANCE = 120;

  private static final ByteString CHANGE_CIPHER_SPEC = ByteString.decodeHex("140303000101");

  private final List<MtproxySecret> secrets;
  private final InstantSource clock;
  private final Randomness random;

  TlsGate(List<MtproxySecret> secrets, InstantSource clock, Randomness random) {
    this.secrets = new ArrayList<>(secrets);
    this.secrets.removeIf(secret -> secret.kind() != MtproxySecret.Kind.FAKE_TLS);
    this.clock = clock;
    this.random = random;
  }

  /** Exchanges the hellos, and takes off the obfuscation within the records. */
  Line open(BufferedSource source, OutputStream output, Unveiling unveiling) throws IOException {
    source.require(RECORD_HEADER);
    int length = RECORD_HEADER + ByteBuffer.wrap(peek(source)).getShort(3);
    if (length < RANDOM_END + 1 + SESSION_ID || length > MAX_HELLO) {
      throw new IOException("a TLS hello of " + length + " bytes");
    }
    byte[] hello = source.readByteArray(length);
    for (MtproxySecret secret : secrets) {
      if (isSigned(hello, secret)) {
        output.write(answer(hello, secret.key().toByteArray()));
        TlsRecordInput input = new TlsRecordInput(source.inputStream());
        return unveiling.open(
            input, new TlsRecordOutput(output, new byte[0]), Arrays.asList(secret));
      }
    }
    throw new IOException("a TLS hello that no secret's owner has signed");
  }

  private static byte[] peek(BufferedSource source) throws IOException {
    return source.peek().readByteArray(RECORD_HEADER);
  }

  /** Whether the random bytes are the HMAC of the others, but for the time in the last four. */
  private boolean isSigned(byte[] hello, MtproxySecret secret) {
    byte[] unsigned = hello.clone();
    Arrays.fill(unsigned, RANDOM_OFFSET, RANDOM_END, (byte) 0);
    byte[] digest = Digests.hmacSha256(secret.key().toByteArray(), unsigned);
    if (!Arrays.equals(digest, 0, STAMP, hello, RANDOM_OFFSET, RANDOM_OFFSET + STAMP)) {
      return false;
    }
    int stamp =
        ByteBuffer.wrap(hello).order(LITTLE_ENDIAN).getInt(RANDOM_OFFSET + STAMP)
            ^ ByteBuffer.wrap(digest).order(LITTLE_ENDIAN).getInt(STAMP);
    return Math.abs(clock.instant().getEpochSecond() - stamp) <= TOLERANCE;
  }

  private byte[] answer(byte[] hello, byte[] key) {
    Buffer message = new Buffer().writeShort(0x0303).write(new byte[RANDOM_END - RANDOM_OFFSET]);
    message.write(hello, RANDOM_END, 1 + SESSION_ID);
    message.writeShort(0x1301).writeByte(0).writeShort(46);
    message.writeShort(0x002b).writeShort(2).writeShort(0x0304);
    message.writeShort(0x0033).writeShort(36).writeShort(0x001d).writeShort(32);
    message.write(random.bytes(32));
    int length = (int) message.size();
    Buffer answer = new Buffer().writeByte(0x16).writeShort(0x0303).writeShort(length + 4);
    answer.writeInt(0x02000000 | length).write(message.readByteString());
    answer.write(CHANGE_CIPHER_SPEC);
    int noise = 1024 + (random.bytes(1)[0] & 0xff);
    answer.writeByte(0x17).writeShort(0x0303).writeShort(noise).write(random.bytes(noise));
    byte[] bytes = answer.readByteArray();
    byte[] digest =
        Digests.hmacSha256(key, Arrays.copyOfRange(hello, RANDOM_OFFSET, RANDOM_END), bytes);
    System.arraycopy(digest, 0, bytes, RANDOM_OFFSET, digest.length);
    return bytes;
  }
}
