package dev.mtproto.internal.transcode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A message within an array. */
record Slice(byte[] bytes, int from, int to) {
  static Slice of(byte[] bytes) {
    return new Slice(bytes, 0, bytes.length);
  }

  /** Another part of the same array. */
  Slice at(long place) {
    return new Slice(bytes, Place.from(place), Place.to(place));
  }

  String text() {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }

  WireReader reader() {
    return new WireReader(bytes, from, to);
  }

  /**
   * A message that was sent in several pieces under one tag: one after the other they are the
   * merged message.
   *
   * @param first where the first piece's tag is
   */
  Slice merged(int tag, int first, int count) {
    ByteArrayOutputStream pieces = new ByteArrayOutputStream();
    WireReader reader = new WireReader(bytes, first, to);
    for (int found = 0; found < count; ) {
      int next = reader.readTag();
      if (next == tag) {
        long place = reader.readPlace();
        pieces.write(bytes, Place.from(place), Place.to(place) - Place.from(place));
        found++;
      } else {
        reader.skip(next);
      }
    }
    return of(pieces.toByteArray());
  }
}
