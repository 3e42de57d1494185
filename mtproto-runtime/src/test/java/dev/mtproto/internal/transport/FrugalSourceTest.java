package dev.mtproto.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import okio.Buffer;
import okio.Okio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrugalSourceTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 511, 512, 513, 8191, 8192, 100_000})
  void everyByteComesInOrder(int length) throws IOException {
    byte[] bytes = new byte[length];
    new Random(42).nextBytes(bytes);

    byte[] read = Okio.buffer(new FrugalSource(new ByteArrayInputStream(bytes))).readByteArray();

    assertThat(read).isEqualTo(bytes);
  }

  @Test
  void littleIsWaitedForWithLittleRoomAndMuchReadWithMuch() throws IOException {
    Pieces stream = new Pieces(100, 512, 8192, 300, 100);
    FrugalSource source = new FrugalSource(stream);
    Buffer sink = new Buffer();

    for (int i = 0; i < 5; i++) {
      source.read(sink, 8192);
      sink.clear();
    }

    assertThat(stream.rooms).containsExactly(512, 512, 8192, 8192, 512);
  }

  /** A stream that comes in pieces; notes how much room each had. */
  private static final class Pieces extends InputStream {
    final List<Integer> rooms = new ArrayList<>();
    private final int[] pieces;

    Pieces(int... pieces) {
      this.pieces = pieces;
    }

    @Override
    public int read() {
      throw new UnsupportedOperationException();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int piece = pieces[rooms.size()];
      rooms.add(length);
      return Math.min(piece, length);
    }
  }
}
