package dev.mtproto.internal.session;

import dev.mtproto.internal.message.Gzip;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes the body of a message as it goes onto the wire: wrapped in what introduces the connection
 * and in what it is to be executed after, packed if it is a long call and becomes shorter. The
 * writer's own; used again for each message.
 */
final class BodyWriter implements TlObject {
  /** Parts of files: photos, videos and archives are compressed already. */
  private static final String FILE_PARTS = "upload.save";

  private final Introduction introduction;
  private final int packAbove;
  private boolean introduces;
  private long afterId;
  private @Nullable Outgoing message;

  BodyWriter(Introduction introduction, int packAbove) {
    this.introduction = introduction;
    this.packAbove = packAbove;
  }

  /** Is now the body of this message. */
  BodyWriter of(Outgoing newMessage, long newAfterId, boolean introduce) {
    message = newMessage;
    afterId = newAfterId;
    introduces = introduce;
    return this;
  }

  private Outgoing message() {
    Outgoing present = message;
    if (present == null) {
      throw new IllegalStateException("the body of no message");
    }
    return present;
  }

  @Override
  public int tlId() {
    return message().body.tlId();
  }

  @Override
  public String tlName() {
    return message().body.tlName();
  }

  @Override
  public void tlWrite(TlWriter writer) {
    Outgoing written = message();
    int start = writer.length();
    TlObject body = written.body;
    writer.writeObject(written.kind == Outgoing.Kind.CALL ? call((TlRequest<?>) body) : body);
    int length = writer.length() - start;
    if (length > packAbove && mayPack(written)) {
      pack(written, writer, start, length);
    }
  }

  private TlRequest<?> call(TlRequest<?> request) {
    TlRequest<?> ordered = afterId == 0 ? request : introduction.after(afterId, request);
    return introduces ? introduction.wrap(ordered) : ordered;
  }

  private static boolean mayPack(Outgoing written) {
    return written.kind == Outgoing.Kind.CALL
        && written.mayShrink
        && !written.body.tlName().startsWith(FILE_PARTS);
  }

  private static void pack(Outgoing written, TlWriter writer, int start, int length) {
    byte[] packed = Gzip.packIfSmaller(writer.array(), start, length);
    if (packed == null) {
      written.mayShrink = false;
    } else {
      writer.truncate(start);
      writer.writeRaw(packed, 0, packed.length);
    }
  }
}
