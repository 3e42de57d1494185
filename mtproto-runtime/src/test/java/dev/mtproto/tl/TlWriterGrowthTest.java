package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class TlWriterGrowthTest {
  static Stream<Named<Consumer<TlWriter>>> writes() {
    return Stream.of(
        Named.of("int", writer -> writer.writeInt(-1)),
        Named.of("long", writer -> writer.writeLong(-1)),
        Named.of("double", writer -> writer.writeDouble(1)),
        Named.of("string", writer -> writer.writeString("abcé")),
        Named.of("bytes", writer -> writer.writeBytes(new byte[] {1, 2}, 0, 2)),
        Named.of("int128", writer -> writer.writeInt128(Int128.ofHex("01".repeat(16)))),
        Named.of("int256", writer -> writer.writeInt256(Int256.ofHex("01".repeat(32)))),
        Named.of("raw", writer -> writer.writeRaw(new byte[] {1, 2, 3, 4}, 0, 4)));
  }

  @ParameterizedTest
  @MethodSource("writes")
  void whatMakesTheArrayGrowIsWrittenIntoTheNewOne(Consumer<TlWriter> write) {
    TlWriter roomy = new TlWriter(1000);
    TlWriter full = new TlWriter(4);
    roomy.writeInt(7);
    full.writeInt(7);

    write.accept(roomy);
    write.accept(full);

    assertThat(full.toByteArray()).isEqualTo(roomy.toByteArray());
  }
}
