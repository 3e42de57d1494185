package dev.mtproto.internal.transcode;

import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes messages field by field, in any order and as wrong as a test wants them. */
final class Fields {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final CodedOutputStream out = CodedOutputStream.newInstance(bytes);

  Fields number(int field, long value) {
    return write(() -> out.writeInt64(field, value));
  }

  Fields text(int field, String value) {
    return bytes(field, value.getBytes(StandardCharsets.UTF_8));
  }

  Fields bytes(int field, byte[] value) {
    return write(() -> out.writeBytes(field, ByteString.copyFrom(value)));
  }

  Fields message(int field, Fields value) {
    return bytes(field, value.toByteArray());
  }

  Fields tag(int field, int wireType) {
    return write(() -> out.writeTag(field, wireType));
  }

  byte[] toByteArray() {
    write(out::flush);
    return bytes.toByteArray();
  }

  private Fields write(Writing writing) {
    try {
      writing.write();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Writing {
    void write() throws IOException;
  }
}
