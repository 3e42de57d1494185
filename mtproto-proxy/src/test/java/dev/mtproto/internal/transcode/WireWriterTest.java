package dev.mtproto.internal.transcode;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WireWriterTest {
  @Test
  void numbersOfAllLengthsAreWrittenAsTheProtobufLibraryDoes() throws IOException {
    for (int bits = 0; bits <= 64; bits++) {
      long value = bits == 0 ? 0 : -1L >>> (64 - bits);
      check(value);
      check(value & 0x5555_5555_5555_5555L);
      check(value & 0x9999_9999_9999_9999L);
      check(-value);
    }
  }

  /** Twice, so that what is written after a number is seen to be in its place. */
  private static void check(long value) throws IOException {
    WireWriter writer = new WireWriter(0);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(expected);
    for (int i = 0; i < 2; i++) {
      writer.writeVarint(value);
      out.writeUInt64NoTag(value);
    }
    out.flush();
    assertThat(writer.toByteArray()).as("%x", value).isEqualTo(expected.toByteArray());
  }

  @Test
  void aLengthIsWrittenBeforeWhatItIsOf_howeverMuchRoomWasLeft() throws IOException {
    for (int size : new int[] {0, 1, 127, 128, 129, 16_383, 16_384, 70_000}) {
      for (int room = 1; room <= 4; room++) {
        checkLength(size, room);
      }
    }
  }

  private static void checkLength(int size, int room) throws IOException {
    byte[] content = new byte[size];
    Arrays.fill(content, (byte) 5);
    WireWriter writer = new WireWriter(0);
    int length = writer.open(Wire.tag(1, Wire.LENGTH), room);
    for (byte part : content) {
      writer.writeVarint(part);
    }
    assertThat(writer.close(length, room)).isEqualTo(size);
    writer.writeVarint(7);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(expected);
    out.writeByteArray(1, content);
    out.writeUInt64NoTag(7);
    out.flush();
    assertThat(writer.toByteArray())
        .as("%d bytes, room for %d", size, room)
        .isEqualTo(expected.toByteArray());
  }
}
