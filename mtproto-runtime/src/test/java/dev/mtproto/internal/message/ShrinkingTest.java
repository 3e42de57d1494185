package dev.mtproto.internal.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.crypto.SecureRandomness;
import dev.mtproto.internal.crypto.Sender;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShrinkingTest {
  private static final int LARGE = 1 << 20;

  private final Shrinking shrinking = new Shrinking();

  @Test
  void largeArrayIsGivenBackAfterSixteenMessagesThatDidNotNeedIt() {
    assertThat(smallMessages(15)).isFalse();
    assertThat(smallMessages(1)).isTrue();
  }

  @Test
  void largeMessageInBetweenKeepsTheArray() {
    smallMessages(15);
    assertThat(shrinking.isDueAfter(LARGE, Shrinking.KEPT + 1)).isFalse();
    assertThat(smallMessages(15)).isFalse();
  }

  @Test
  void smallArrayIsAlwaysKept() {
    boolean due = IntStream.range(0, 100).anyMatch(i -> shrinking.isDueAfter(Shrinking.KEPT, 100));
    assertThat(due).isFalse();
  }

  @Test
  void sealerKeepsItsArrayWhileFilesAreSent() {
    MessageSealer sealer =
        new MessageSealer(TestKeys.key(1), Sender.CLIENT, new SecureRandomness());
    byte[] first = seal(sealer, 512 << 10);
    byte[] second = seal(sealer, 512 << 10);
    assertThat(second).isSameAs(first);

    for (int i = 0; i < 20; i++) {
      seal(sealer, 128);
    }
    assertThat(sealer.packet().length).isLessThanOrEqualTo(Shrinking.KEPT);
  }

  private static byte[] seal(MessageSealer sealer, int bytes) {
    sealer.begin().writeRaw(new byte[bytes], 0, bytes);
    sealer.seal(1, 2, 4, 1);
    return sealer.packet();
  }

  private boolean smallMessages(int count) {
    boolean due = false;
    for (int i = 0; i < count; i++) {
      due = shrinking.isDueAfter(LARGE, 200);
    }
    return due;
  }
}
