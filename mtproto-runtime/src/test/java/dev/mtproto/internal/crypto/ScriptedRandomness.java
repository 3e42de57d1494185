package dev.mtproto.internal.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Gives out the pieces that a test prepared, each asked for in its whole length. */
public final class ScriptedRandomness implements Randomness {
  private final Deque<byte[]> pieces;

  /** The pieces, first first. */
  public ScriptedRandomness(byte[]... pieces) {
    this.pieces = new ArrayDeque<>(List.of(pieces));
  }

  @Override
  public void fill(byte[] bytes, int offset, int length) {
    byte[] piece = pieces.removeFirst();
    assertThat(length).isEqualTo(piece.length);
    System.arraycopy(piece, 0, bytes, offset, length);
  }
}
