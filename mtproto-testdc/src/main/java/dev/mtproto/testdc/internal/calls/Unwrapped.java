package dev.mtproto.testdc.internal.calls;

import dev.mtproto.tl.TlReader;
import java.util.ArrayList;
import java.util.List;

/** A call out of its wrappers. */
final class Unwrapped {
  private List<Long> after = List.of();
  private boolean withoutUpdates;
  private byte[] array;
  private int offset;
  private int length;

  Unwrapped(byte[] array, int offset, int length) {
    this.array = array;
    this.offset = offset;
    this.length = length;
  }

  /** The message ids of the calls that must have succeeded before. */
  List<Long> after() {
    return after;
  }

  void addAfter(long messageId) {
    if (after.isEmpty()) {
      after = new ArrayList<>();
    }
    after.add(messageId);
  }

  /** Whether the client wants no updates because of this call. */
  boolean isWithoutUpdates() {
    return withoutUpdates;
  }

  void setWithoutUpdates() {
    withoutUpdates = true;
  }

  /** Reads the call, from its id on. */
  TlReader reader() {
    return new TlReader(array, offset, length);
  }

  byte[] array() {
    return array;
  }

  int offset() {
    return offset;
  }

  int length() {
    return length;
  }

  /** Goes on with what a wrapper wraps. */
  void advance(int bytes) {
    offset += bytes;
    length -= bytes;
  }

  /** Goes on with what was packed. */
  void replace(byte[] unpacked) {
    array = unpacked;
    offset = 0;
    length = unpacked.length;
  }
}
