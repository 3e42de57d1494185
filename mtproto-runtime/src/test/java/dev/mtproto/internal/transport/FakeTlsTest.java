package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.crypto.Digests;
import dev.mtproto.internal.crypto.SecureRandomness;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import okio.Buffer;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FakeTlsTest {
  private static final MtproxySecret SECRET =
      MtproxySecret.parse(
          "ee00112233445566778899aabbccddeeff" + ByteString.encodeUtf8("www.example.org").hex());

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.ofEpochSecond(1_700_000_000));

  @Test
  void theHelloIsSignedAndStampedWhereItsRandomBytesAre() throws IOException {
    byte[] hello = answered(wire -> {}).sent().readByteArray(ClientHello.LENGTH);
    byte[] random = Arrays.copyOfRange(hello, 11, 43);
    Arrays.fill(hello, 11, 43, (byte) 0);
    byte[] digest = Digests.hmacSha256(SECRET.key().toByteArray(), hello);

    assertThat(Arrays.copyOf(random, 28)).isEqualTo(Arrays.copyOf(digest, 28));
    int stamp = new Buffer().write(random, 28, 4).readIntLe();
    assertThat(stamp ^ new Buffer().write(digest, 28, 4).readIntLe()).isEqualTo(1_700_000_000);
  }

  @Test
  void theHelloIsOneOfTls() throws IOException {
    byte[] bytes = ClientHello.create("www.example.org", new SecureRandomness());
    Buffer hello = new Buffer().write(bytes);

    assertThat(bytes).hasSize(517);
    assertThat(hello.readByteString(5).hex()).isEqualTo("1603010200");
    assertThat(hello.readByteString(6).hex()).isEqualTo("010001fc0303");
    hello.skip(32);
    hello.skip(hello.readByte());
    hello.skip(hello.readShort());
    assertThat(hello.readByteString(2).hex()).isEqualTo("0100");
    Map<Integer, ByteString> extensions = extensions(hello);
    assertThat(hello.exhausted()).isTrue();
    assertThat(Objects.requireNonNull(extensions.get(0)).utf8()).endsWith("www.example.org");
    assertThat(extensions).containsKeys(0x0a, 0x0d, 0x10, 0x15, 0x2b, 0x33);
    assertThat(Objects.requireNonNull(extensions.get(0x33)).size()).isEqualTo(43);
  }

  private static Map<Integer, ByteString> extensions(Buffer hello) throws IOException {
    Map<Integer, ByteString> extensions = new LinkedHashMap<>();
    int length = hello.readShort();
    assertThat(length).isEqualTo((int) hello.size());
    while (!hello.exhausted()) {
      int type = hello.readShort() & 0xffff;
      assertThat(extensions.put(type, hello.readByteString(hello.readShort()))).isNull();
    }
    return extensions;
  }

  @Test
  void aDomainOfAnyLengthHasRoom() throws IOException {
    byte[] hello = ClientHello.create("a".repeat(182), new SecureRandomness());

    assertThat(hello.length).isGreaterThanOrEqualTo(ClientHello.LENGTH);
    assertThat(new Buffer().write(hello, 3, 2).readShort()).isEqualTo((short) (hello.length - 5));
  }

  @ParameterizedTest
  @ValueSource(ints = {6, 11, 42, 43, 60, 70, 100})
  void anAnswerThatIsNotSignedIsRefused(int changed) {
    assertThatThrownBy(
            () ->
                answered(
                    answer -> {
                      answer[changed] ^= 1;
                    }))
        .isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"150303000202280a", "485454502f312e3120343030", "1603037fff"})
  void whatIsNoHelloIsRefused(String hex) {
    MemoryWire wire = MemoryWire.receiving(hex);

    assertThatThrownBy(() -> FakeTls.open(wire, SECRET, CLOCK, new SecureRandomness()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("the proxy");
  }

  @Test
  void anAnswerThatBreaksOffAnywhereIsTheEnd() {
    String answer = "160303002b" + "00".repeat(43) + "140303000101" + "1703030004" + "00000000";
    for (int length = 0; length < answer.length(); length += 2) {
      MemoryWire wire = MemoryWire.receiving(answer.substring(0, length));

      assertThatThrownBy(() -> FakeTls.open(wire, SECRET, CLOCK, new SecureRandomness()))
          .isInstanceOf(EOFException.class);
    }
  }

  @Test
  void bytesGoInRecordsBehindAChangeOfCiphers() throws IOException {
    Buffer sent = new Buffer();
    OutputStream records = new TlsRecordOutput(sent.outputStream(), new byte[] {9});
    records.write(new byte[] {1, 2, 3});
    records.write(new byte[20_000]);

    assertThat(sent.readByteString(9).hex()).isEqualTo("09" + "1703030003" + "010203");
    assertThat(sent.readByteString(5).hex()).isEqualTo("1703034000");
    sent.skip(16_384);
    assertThat(sent.readByteString(5).hex()).isEqualTo("1703030e20");
  }

  @Test
  void recordsAreOneStream() throws IOException {
    Buffer wire =
        new Buffer().write(ByteString.decodeHex("17030300020102" + "1403030001011703030000"));
    wire.write(ByteString.decodeHex("170303000103"));

    assertThat(new TlsRecordInput(wire.inputStream()).readAllBytes()).containsExactly(1, 2, 3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"15030300020228", "1603030001", "17030100010a", "170303ffff", "170303"})
  void whatIsNoRecordOfDataIsRefused(String hex) {
    TlsRecordInput input =
        new TlsRecordInput(new Buffer().write(ByteString.decodeHex(hex)).inputStream());

    assertThatThrownBy(input::read).isInstanceOf(IOException.class);
  }

  /** Opens, with an answer that is signed and then changed. */
  private static MemoryWire answered(Consumer<byte[]> change) throws IOException {
    MemoryWire wire = new MemoryWire();
    Wire answering = wire.over(wire.input(), new Answering(wire, change));
    FakeTls.open(answering, SECRET, CLOCK, new SecureRandomness());
    return wire;
  }

  /** Answers the hello as soon as it is written. */
  private static final class Answering extends OutputStream {
    private final MemoryWire wire;
    private final Consumer<byte[]> change;

    Answering(MemoryWire wire, Consumer<byte[]> change) {
      this.wire = wire;
      this.change = change;
    }

    @Override
    public void write(int one) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void write(byte[] hello, int offset, int length) {
      wire.sent().write(hello, offset, length);
      byte[] answer =
          ByteString.decodeHex(
                  "160303002b" + "00".repeat(43) + "140303000101" + "1703030030" + "07".repeat(48))
              .toByteArray();
      byte[] random = Arrays.copyOfRange(hello, offset + 11, offset + 43);
      byte[] digest = Digests.hmacSha256(SECRET.key().toByteArray(), random, answer);
      System.arraycopy(digest, 0, answer, 11, digest.length);
      change.accept(answer);
      wire.received().write(answer);
    }
  }
}
