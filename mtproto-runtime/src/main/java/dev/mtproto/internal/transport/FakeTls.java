package dev.mtproto.internal.transport;

import static java.nio.ByteOrder.LITTLE_ENDIAN;

import dev.mtproto.internal.crypto.ConstantTime;
import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.crypto.Randomness;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.time.InstantSource;
import java.util.Arrays;
import okio.Buffer;

/**
 * Makes a connection to an MTProxy look like one of a browser to the secret's domain. Both hellos
 * are signed with the secret where TLS has random bytes, so that each knows the other, and nobody
 * else notices.
 *
 * @see <a href="https://core.telegram.org/mtproto/mtproto-transports#transport-obfuscation">
 *     Transport obfuscation</a>
 */
final class FakeTls {
  private static final int RANDOM_OFFSET = ClientHello.RANDOM_OFFSET;

  private static final byte[] CHANGE_CIPHER_SPEC = {TlsRecords.CHANGE_CIPHER_SPEC, 3, 3, 0, 1, 1};

  private FakeTls() {}

  /** Lays it over a wire; sends and receives the hellos. */
  static Wire open(Wire wire, MtproxySecret secret, InstantSource clock, Randomness random)
      throws IOException {
    byte[] hello = ClientHello.create(secret.domain(), random);
    byte[] key = secret.key().toByteArray();
    byte[] digest = stamp(Digests.hmacSha256(key, hello), clock);
    System.arraycopy(digest, 0, hello, RANDOM_OFFSET, digest.length);
    wire.output().write(hello);
    wire.output().flush();
    check(readAnswer(wire.input()), key, digest);
    return wire.over(
        new TlsRecordInput(wire.input()), new TlsRecordOutput(wire.output(), CHANGE_CIPHER_SPEC));
  }

  /** The time goes into the last four bytes. */
  private static byte[] stamp(byte[] digest, InstantSource clock) {
    ByteBuffer bytes = ByteBuffer.wrap(digest).order(LITTLE_ENDIAN);
    int last = digest.length - Integer.BYTES;
    return bytes.putInt(last, bytes.getInt(last) ^ (int) clock.instant().getEpochSecond()).array();
  }

  /** Three records: the hello, a change of ciphers, and one of noise. */
  private static byte[] readAnswer(InputStream in) throws IOException {
    Buffer answer = new Buffer();
    readRecord(in, TlsRecords.HANDSHAKE, answer);
    readRecord(in, TlsRecords.CHANGE_CIPHER_SPEC, answer);
    readRecord(in, TlsRecords.APPLICATION_DATA, answer);
    return answer.readByteArray();
  }

  private static void readRecord(InputStream in, int type, Buffer answer) throws IOException {
    byte[] header = exactly(in, TlsRecords.HEADER);
    int length = ByteBuffer.wrap(header).getShort(3) & 0xffff;
    if (header[0] != type
        || ByteBuffer.wrap(header).getShort(1) != TlsRecords.VERSION
        || length > TlsRecords.MAX_LENGTH) {
      throw new IOException("the proxy answers the TLS hello with something else");
    }
    answer.write(header).write(exactly(in, length));
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("the proxy closed the connection instead of a TLS hello");
    }
    return bytes;
  }

  private static void check(byte[] answer, byte[] key, byte[] clientRandom) throws IOException {
    int end = RANDOM_OFFSET + ClientHello.RANDOM_LENGTH;
    byte[] unsigned = answer.clone();
    Arrays.fill(unsigned, RANDOM_OFFSET, Math.min(end, unsigned.length), (byte) 0);
    byte[] expected = Digests.hmacSha256(key, clientRandom, unsigned);
    if (answer.length < end
        || !ConstantTime.equals(expected, 0, answer, RANDOM_OFFSET, expected.length)) {
      throw new IOException("the proxy does not know the secret, or refuses it");
    }
  }
}
