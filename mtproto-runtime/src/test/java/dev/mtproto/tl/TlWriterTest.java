package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class TlWriterTest {
  private final TlWriter writer = new TlWriter(4);

  private String written() {
    return HexFormat.of().formatHex(writer.toByteArray());
  }

  @Test
  void vectorsOfNumbersAreWrittenAlikeFromAnyList() {
    List<Integer> ints = List.of(1, -1);
    List<Long> longs = List.of(1L, -1L);
    List<Double> doubles = List.of(1.5);
    writer.writeIntVector(ints);
    writer.writeLongVector(longs);
    writer.writeDoubleVector(doubles);
    String fromPlainLists = written();
    writer.reset();

    writer.writeIntVector(TlLists.ofInts(1, -1));
    writer.writeLongVector(TlLists.ofLongs(1, -1));
    writer.writeDoubleVector(TlLists.ofDoubles(1.5));

    assertThat(written())
        .isEqualTo(fromPlainLists)
        .isEqualTo(
            "15c4b51c0200000001000000ffffffff"
                + "15c4b51c020000000100000000000000ffffffffffffffff"
                + "15c4b51c01000000000000000000f83f");
  }

  @Test
  void vectorsOfOtherValuesAreWrittenWithAndWithoutTheirId() {
    writer.writeStringVector(List.of("a"));
    writer.writeBytesVector(List.of(ByteString.of((byte) 1)));
    writer.writeVector(List.of(true), TlCodecs.BOOL);
    writer.writeBareVector(List.of(false), TlCodecs.BOOL);

    assertThat(written())
        .isEqualTo(
            "15c4b51c0100000001610000"
                + "15c4b51c0100000001010000"
                + "15c4b51c01000000b5757299"
                + "01000000379779bc");
  }

  @Test
  void aLengthCanBeFilledInAfterwards() {
    writer.writeInt(0);
    writer.writeLong(7);
    writer.setInt(0, writer.length());

    assertThat(written()).isEqualTo("0c0000000700000000000000");
    assertThatThrownBy(() -> writer.setInt(9, 1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void truncatingForgetsTheRest() {
    writer.writeInt(1);
    writer.writeInt(2);
    writer.truncate(4);
    writer.writeInt(3);

    assertThat(written()).isEqualTo("0100000003000000");
    assertThatThrownBy(() -> writer.truncate(9)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aReusedWriterAllocatesNothing() {
    List<Long> ids = TlLists.ofLongs(1, 2, 3);
    ByteString bytes = ByteString.encodeUtf8("0123456789");
    writeAll(ids, bytes, 20_000);
    long before = Allocation.ofThisThread();

    writeAll(ids, bytes, 1_000);

    // The measurement itself takes a little; one object a round would be 16,000 bytes.
    assertThat(Allocation.ofThisThread() - before).isLessThan(4_000);
  }

  private void writeAll(List<Long> ids, ByteString bytes, int rounds) {
    for (int i = 0; i < rounds; i++) {
      writer.reset();
      writer.writeInt(i);
      writer.writeString("plain ASCII");
      writer.writeString("日本語 😀 é");
      writer.writeBytes(bytes);
      writer.writeLongVector(ids);
      writer.writeBool(true);
    }
  }

  @Test
  void ourListsAreImmutableAndCopyWhatTheyAreMadeOf() {
    long[] elements = {1, 2};
    List<Long> list = TlLists.ofLongs(elements);
    elements[0] = 9;
    List<String> mutable = new ArrayList<>(List.of("a"));
    List<String> copy = TlLists.copyOf(mutable);
    mutable.clear();

    assertThat(list).isEqualTo(List.of(1L, 2L)).hasSameHashCodeAs(List.of(1L, 2L));
    assertThat(TlLists.toLongArray(list)).containsExactly(1, 2);
    assertThat(TlLists.toLongArray(List.of(3L))).containsExactly(3);
    assertThat(TlLists.toIntArray(TlLists.ofInts(4))).containsExactly(4);
    assertThat(TlLists.toIntArray(List.of(5))).containsExactly(5);
    assertThat(copy).containsExactly("a");
  }
}
