package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.TlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;

final class GzipTest {
  private static final int MAX = 1 << 20;

  @Test
  void whatIsPackedIsUnpacked() {
    byte[] object = new byte[100_000];
    byte[] packed = Gzip.pack(object);

    assertThat(packed.length).isLessThan(1000);
    assertThat(Gzip.isPacked(packed, 0, packed.length)).isTrue();
    assertThat(Gzip.unpack(packed, 0, packed.length, MAX)).isEqualTo(object);
  }

  @Test
  void zlibIsUnpackedToo() throws IOException {
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(zlib)) {
      out.write(new byte[] {1, 2, 3, 4});
    }
    byte[] packed = packed(zlib.toByteArray());

    assertThat(Gzip.unpack(packed, 0, packed.length, MAX)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void whatWouldBeTooLargeIsNotUnpacked() {
    byte[] packed = Gzip.pack(new byte[MAX + 1]);

    assertThatThrownBy(() -> Gzip.unpack(packed, 0, packed.length, MAX))
        .isInstanceOf(TlFormatException.class)
        .hasMessageContaining("more than 1048576 bytes");
  }

  @Test
  void whatIsBrokenIsAFormatError() {
    byte[] packed = packed(new byte[] {0x1f, 5, 6, 7});

    assertThatThrownBy(() -> Gzip.unpack(packed, 0, packed.length, MAX))
        .isInstanceOf(TlFormatException.class);
  }

  @Test
  void whatIsCutIsAFormatError() {
    byte[] whole = Gzip.pack(new byte[5000]);
    byte[] packed = packed(java.util.Arrays.copyOfRange(whole, 5, whole.length - 12));

    assertThatThrownBy(() -> Gzip.unpack(packed, 0, packed.length, MAX))
        .isInstanceOf(TlFormatException.class);
  }

  private static byte[] packed(byte[] compressed) {
    TlWriter writer = new TlWriter();
    writer.writeInt(Gzip.ID);
    writer.writeBytes(compressed, 0, compressed.length);
    return writer.toByteArray();
  }
}
