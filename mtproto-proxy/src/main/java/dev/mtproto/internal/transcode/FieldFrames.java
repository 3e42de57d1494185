package dev.mtproto.internal.transcode;

import java.util.Arrays;

/**
 * What was found of the fields of the messages being read, a frame for each message: since TL wants
 * fields in their order and Protocol Buffers brings them in any, all of a message's are found
 * first.
 *
 * <p>A field has two words: its value (of anything but a number, its {@link Place}); then where its
 * first tag is, in the upper half, and how often it was found, in the lower.
 */
final class FieldFrames {
  private long[] words = new long[256];
  private int end;

  /** Makes room for so many fields; where their frame begins. */
  int push(int fields) {
    int frame = end;
    end += 2 * fields;
    if (end > words.length) {
      words = Arrays.copyOf(words, 2 * end);
    }
    for (int i = frame; i < end; i++) {
      words[i] = 0;
    }
    return frame;
  }

  void pop(int frame) {
    end = frame;
  }

  void found(int frame, int field, int tagOffset, long value) {
    int at = frame + 2 * field;
    words[at] = value;
    long found = words[at + 1];
    words[at + 1] = found == 0 ? (long) tagOffset << 32 | 1 : found + 1;
  }

  long value(int frame, int field) {
    return words[frame + 2 * field];
  }

  int count(int frame, int field) {
    return (int) words[frame + 2 * field + 1];
  }

  /** Where the first of its tags is. */
  int first(int frame, int field) {
    return (int) (words[frame + 2 * field + 1] >>> 32);
  }
}
