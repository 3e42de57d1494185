package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.TlFormatException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class TlReaderTest {
  private static TlReader reader(String digits) {
    return new TlReader(HexFormat.of().parseHex(digits.replace(" ", "")));
  }

  private static void assertMalformed(Runnable reading, long offset, String problem) {
    assertThatThrownBy(reading::run)
        .isInstanceOfSatisfying(
            TlFormatException.class,
            e -> {
              assertThat(e.offset()).isEqualTo(offset);
              assertThat(e.problem()).contains(problem);
              assertThat(e).hasMessage(e.problem() + " at offset " + offset);
            });
  }

  @Test
  void numbersAreLittleEndian() {
    TlReader reader = reader("01000080 0200000000000080 000000000000f8bf");

    assertThat(reader.readInt()).isEqualTo(0x80000001);
    assertThat(reader.readLong()).isEqualTo(0x8000000000000002L);
    assertThat(reader.readDouble()).isEqualTo(-1.5);
    assertThat(reader.remaining()).isZero();
    assertThat(reader.position()).isEqualTo(20);
  }

  @Test
  void longNumbersKeepTheOrderOfTheirBytes() {
    String nonce = "000102030405060708090a0b0c0d0e0f";

    assertThat(reader(nonce).readInt128().hex()).isEqualTo(nonce);
    assertThat(reader(nonce + nonce).readInt256().hex()).isEqualTo(nonce + nonce);
  }

  @Test
  void offsetsCountFromTheBeginningOfThePart() {
    byte[] bytes = new byte[32];
    TlReader reader = new TlReader(bytes, 8, 10);
    reader.readLong();

    assertMalformed(reader::readInt, 8, "4 bytes needed, 2 left");
  }

  @Test
  void nothingIsReadPastTheEndOfThePart() {
    byte[] bytes = new byte[32];

    assertMalformed(() -> new TlReader(bytes, 0, 3).readInt(), 0, "3 left");
    assertMalformed(() -> new TlReader(bytes, 0, 7).readLong(), 0, "7 left");
    assertMalformed(() -> new TlReader(bytes, 0, 15).readInt128(), 0, "15 left");
    assertMalformed(() -> new TlReader(bytes, 0, 31).readInt256(), 0, "31 left");
    assertMalformed(() -> new TlReader(bytes, 0, 4).peekInt(1), 0, "5 bytes needed");
    assertMalformed(() -> new TlReader(bytes, 0, 4).readRaw(5), 0, "5 bytes needed");
    assertMalformed(() -> new TlReader(bytes, 0, 4).readRaw(-1), 0, "-1");
  }

  @Test
  void aBoolIsOneOfTwoIds() {
    assertThat(reader("b5757299").readBool()).isTrue();
    assertThat(reader("379779bc").readBool()).isFalse();
    assertMalformed(() -> reader("01000000").readBool(), 0, "0x00000001 of Bool");
  }

  @Test
  void anotherIdThanTheExpectedIsNamedBesideIt() {
    TlReader reader = reader("01000000 e67d8e7b");
    reader.readInt();

    assertMalformed(
        () -> reader.expectId(0x0000abcd, "inputPeerUser"),
        4,
        "expected inputPeerUser#abcd, found 0x7b8e7de6");
  }

  @Test
  void aVectorHasAsManyElementsAsItSays() {
    assertThat(reader("15c4b51c 02000000 05000000 ffffffff").readIntVector())
        .isEqualTo(List.of(5, -1));
    assertThat(reader("15c4b51c 01000000 feffffffffffffff").readLongVector())
        .isEqualTo(List.of(-2L));
    assertThat(reader("15c4b51c 01000000 000000000000f83f").readDoubleVector())
        .isEqualTo(List.of(1.5));
    assertThat(reader("15c4b51c 02000000 01610000 00000000").readStringVector())
        .isEqualTo(List.of("a", ""));
    assertThat(reader("02000000 b5757299 379779bc").readBareVector(TlCodecs.BOOL))
        .isEqualTo(List.of(true, false));
    assertThat(reader("15c4b51c 00000000").readBytesVector()).isEmpty();
  }

  @Test
  void aCountBeyondWhatRemainsIsRefusedBeforeAnythingIsAllocated() {
    String huge = "15c4b51c ffffff7f 00000000 00000000";

    assertMalformed(() -> reader(huge).readIntVector(), 4, "2147483647 elements with 8 bytes");
    assertMalformed(() -> reader(huge).readLongVector(), 4, "2147483647 elements");
    assertMalformed(() -> reader(huge).readDoubleVector(), 4, "2147483647 elements");
    assertMalformed(() -> reader(huge).readStringVector(), 4, "2147483647 elements");
    assertMalformed(() -> reader("ffffffff").readBareVector(TlCodecs.INT), 0, "-1 elements");
    assertMalformed(() -> reader("15c4b51c 02000000 00000000").readLongVector(), 4, "2 elements");
  }

  @Test
  void nestedCountsThatEachFitDoNotAddUpInMemory() {
    TlWriter writer = new TlWriter();
    int depth = 100;
    for (int i = 0; i < depth; i++) {
      writer.writeVectorHeader(1_000_000);
    }
    byte[] bytes = java.util.Arrays.copyOf(writer.array(), 5_000_000);
    TlCodec<?> codec = TlCodecs.INT;
    for (int i = 0; i < depth; i++) {
      codec = TlCodecs.vector(codec);
    }
    TlCodec<?> nested = codec;
    long before = Allocation.ofThisThread();

    assertThatThrownBy(() -> nested.decode(bytes)).isInstanceOf(TlFormatException.class);

    assertThat(Allocation.ofThisThread() - before).isLessThan(20_000_000);
  }

  @Test
  void readVectorsCannotBeChanged() {
    List<Integer> ints = reader("15c4b51c 01000000 05000000").readIntVector();
    List<String> strings = reader("15c4b51c 01000000 01610000").readStringVector();

    assertThatThrownBy(() -> ints.set(0, 1)).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> strings.add("")).isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(strings::clear).isInstanceOf(UnsupportedOperationException.class);
    assertThat(TlLists.copyOf(ints)).isSameAs(ints);
  }

  @Test
  void valuesMayBeNestedToTheLimitAndNoDeeper() {
    assertThat(nestedVectors(TlLimits.MAX_DEPTH - 1)).isNotNull();
    assertThatThrownBy(() -> nestedVectors(TlLimits.MAX_DEPTH))
        .isInstanceOf(TlFormatException.class)
        .hasMessageContaining("nested deeper than 128");
  }

  private static Object nestedVectors(int depth) {
    TlWriter writer = new TlWriter();
    TlCodec<?> codec = TlCodecs.INT;
    for (int i = 0; i < depth; i++) {
      writer.writeVectorHeader(1);
      codec = TlCodecs.vector(codec);
    }
    writer.writeInt(5);
    return codec.decode(writer.toByteArray());
  }

  @Test
  void whatIsLeftAfterTheValueIsAnError() {
    assertThatThrownBy(() -> TlCodecs.INT.decode(new byte[8]))
        .isInstanceOf(TlFormatException.class)
        .hasMessageContaining("4 bytes too many at offset 4");
  }

  @Test
  void objectsOfUnknownTypesAreNamedByTheirId() {
    assertMalformed(() -> reader("78563412").readObject(), 0, "0x12345678 of Object");
    assertMalformed(() -> reader("78563412").readRequest(), 0, "0x12345678 of !X");
  }

  @Test
  void aReaderStartsAnewWithOtherBytes() {
    TlReader reader = reader("01000000");
    reader.readInt();

    reader.reset(new byte[] {9, 2, 0, 0, 0}, 1, 4);

    assertThat(reader.position()).isZero();
    assertThat(reader.readInt()).isEqualTo(2);
    assertThatThrownBy(() -> reader.reset(new byte[3], 1, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }
}
