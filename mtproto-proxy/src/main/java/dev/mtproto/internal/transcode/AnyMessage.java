package dev.mtproto.internal.transcode;

import java.nio.charset.StandardCharsets;

/**
 * A {@code google.protobuf.Any}.
 *
 * @param name the message's name: what follows the last dot of the type's URL
 * @param value the message
 */
record AnyMessage(String name, Slice value) {
  static final String URL_PREFIX = "type.googleapis.com/mtproto.";
  static final int URL_TAG = Wire.tag(1, Wire.LENGTH);
  static final int VALUE_TAG = Wire.tag(2, Wire.LENGTH);

  static AnyMessage read(Slice message) {
    Slice url = new Slice(message.bytes(), 0, 0);
    Slice value = url;
    WireReader in = message.reader();
    while (in.hasMore()) {
      int tag = in.readTag();
      if (tag == URL_TAG) {
        url = message.at(in.readPlace());
      } else if (tag == VALUE_TAG) {
        value = message.at(in.readPlace());
      } else {
        in.skip(tag);
      }
    }
    String text = url.text();
    return new AnyMessage(text.substring(text.lastIndexOf('.') + 1), value);
  }

  /** The URL of a message. */
  static byte[] url(String message) {
    return (URL_PREFIX + message).getBytes(StandardCharsets.US_ASCII);
  }
}
