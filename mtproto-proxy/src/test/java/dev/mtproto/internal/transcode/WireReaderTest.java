package dev.mtproto.internal.transcode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WireReaderTest {
  @Test
  void numbersOfAllLengthsAreReadWhereverTheyStand() throws IOException {
    for (int bits = 0; bits <= 64; bits++) {
      long value = bits == 0 ? 0 : -1L >>> (64 - bits);
      check(value);
      check(value & 0x5555_5555_5555_5555L);
      check(-value);
    }
  }

  private static void check(long value) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    CodedOutputStream out = CodedOutputStream.newInstance(written);
    out.writeUInt64NoTag(value);
    out.flush();
    for (int after = 0; after <= 10; after++) {
      byte[] bytes = Arrays.copyOf(written.toByteArray(), written.size() + after);
      WireReader in = new WireReader(bytes, 0, bytes.length);
      assertThat(in.readVarint()).isEqualTo(value);
      assertThat(in.position()).isEqualTo(written.size());
    }
  }

  @Test
  void aNumberWithoutAnEnd_isRefused() {
    for (int size = 1; size <= 20; size++) {
      byte[] bytes = new byte[size];
      Arrays.fill(bytes, (byte) 0xff);
      assertThatThrownBy(() -> new WireReader(bytes, 0, bytes.length).readVarint())
          .isInstanceOf(TranscodeException.class);
    }
  }
}
