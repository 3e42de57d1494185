package dev.mtproto.internal.transcode;

/** A part of an array in one long: its first byte and the one past it. */
final class Place {
  private Place() {}

  static long of(int from, int to) {
    return (long) from << 32 | to;
  }

  static int from(long place) {
    return (int) (place >>> 32);
  }

  static int to(long place) {
    return (int) place;
  }
}
