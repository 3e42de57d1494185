package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.TlFormatException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import okio.ByteString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlStringTest {
  private static byte[] hex(String digits) {
    return HexFormat.of().parseHex(digits.replace(" ", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 00000000",
    "a, 01610000",
    "ab, 02616200",
    "abc, 03616263",
    "abcd, 0461626364000000",
    "é, 02c3a900",
    "日, 03e697a5",
    "😀, 04f09f9880000000"
  })
  void aShortStringHasItsLengthInOneByteAndIsPaddedToFour(String text, String expected) {
    assertThat(TlCodecs.STRING.encode(text)).isEqualTo(hex(expected));
    assertThat(TlCodecs.STRING.decode(hex(expected))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {253, 254, 255, 256, 257, 65_536, 0xffffff})
  void theLongFormBeginsWith254Bytes(int size) {
    String text = "x".repeat(size);

    byte[] bytes = TlCodecs.STRING.encode(text);

    assertThat(bytes.length % 4).isZero();
    assertThat(bytes[0] & 0xff).isEqualTo(Math.min(size, 254));
    assertThat(TlCodecs.STRING.decode(bytes)).isEqualTo(text);
  }

  @Test
  void aStringLongerThan24BitsCanSayIsRefused() {
    String tooLong = "x".repeat(TlLimits.MAX_STRING_BYTES + 1);

    assertThatThrownBy(() -> TlCodecs.STRING.encode(tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("16777215");
  }

  @Test
  void theLongFormOfAShortStringIsReadToo() {
    assertThat(TlCodecs.STRING.decode(hex("fe030000 61626300"))).isEqualTo("abc");
    assertThat(TlCodecs.STRING.decode(hex("fe000000"))).isEmpty();
  }

  @Test
  void whatThePaddingHoldsDoesNotMatter() {
    assertThat(TlCodecs.STRING.decode(hex("0161ffff"))).isEqualTo("a");
    assertThat(TlCodecs.BYTES.decode(hex("0161ffff"))).isEqualTo(ByteString.of((byte) 0x61));
  }

  @Test
  void paddingIsWrittenAsZerosIntoAReusedBuffer() {
    TlWriter writer = new TlWriter(16);
    writer.writeLong(-1);
    writer.writeLong(-1);
    writer.reset();

    writer.writeString("a");
    writer.writeString("é");

    assertThat(writer.toByteArray()).isEqualTo(hex("01610000 02c3a900"));
  }

  @Test
  void bytesThatAreNotUtf8BecomeReplacementCharacters() {
    assertThat(TlCodecs.STRING.decode(hex("0361ff62"))).isEqualTo("a\ufffdb");
    assertThat(TlCodecs.STRING.decode(hex("02e69700"))).isEqualTo("\ufffd");
  }

  @Test
  void halfASurrogatePairBecomesAQuestionMark() {
    assertThat(TlCodecs.STRING.encode("a\ud83d")).isEqualTo(hex("02613f00"));
    assertThat(TlCodecs.STRING.encode("\ude00é")).isEqualTo(hex("033fc3a9"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", // no length
        "04616263", // data cut
        "036162", // data cut within the word
        "0161", // no padding
        "fe0400", // length cut
        "feffffff", // sixteen megabytes that are not there
        "ff000000" // no such length
      })
  void aStringThatIsNotAllThereIsMalformed(String digits) {
    byte[] bytes = hex(digits);

    assertThatThrownBy(() -> TlCodecs.STRING.decode(bytes))
        .isInstanceOfSatisfying(TlFormatException.class, e -> assertThat(e.offset()).isZero());
    assertThatThrownBy(() -> TlCodecs.BYTES.decode(bytes)).isInstanceOf(TlFormatException.class);
  }

  @Test
  void paddingCountsFromTheStringNotFromTheArray() {
    byte[] bytes = hex("00 0161ffff 2a000000");
    TlReader reader = new TlReader(bytes, 1, 8);

    assertThat(reader.readString()).isEqualTo("a");
    assertThat(reader.readInt()).isEqualTo(42);
  }

  @Property
  void anyStringIsReadAsItWasWritten(@ForAll String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8); // '?' for half pairs, as ours.
    byte[] bytes = TlCodecs.STRING.encode(text);

    assertThat(TlCodecs.STRING.decode(bytes)).isEqualTo(new String(utf8, StandardCharsets.UTF_8));
    assertThat(TlCodecs.BYTES.decode(bytes).toByteArray()).isEqualTo(utf8);
  }

  @Property
  void anyBytesAreReadAsTheyWereWritten(@ForAll @Size(max = 600) byte[] data) {
    byte[] bytes = TlCodecs.BYTES.encode(ByteString.of(data));

    assertThat(bytes.length % 4).isZero();
    assertThat(TlCodecs.BYTES.decode(bytes).toByteArray()).isEqualTo(data);
  }
}
