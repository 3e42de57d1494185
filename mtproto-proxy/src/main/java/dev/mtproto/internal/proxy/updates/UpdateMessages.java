package dev.mtproto.internal.proxy.updates;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnsafeByteOperations;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.internal.transcode.ObjectTranscoder;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.proxy.v1.UpdateEvent;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes updates, and how many were lost, in the formats of the streams. Thread-safe. */
public final class UpdateMessages {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateMessages.class);
  private static final byte[] NO_MESSAGE = {};
  private static final int ID_FIELD = 101;
  private static final int LOST_FIELD = 102;

  private static final List<String> KINDS =
      List.of(
          "updates.state",
          "updateShortMessage",
          "updateShortChatMessage",
          "updateShort",
          "updates",
          "updateShortSentMessage",
          "updates.difference",
          "updates.differenceSlice",
          "updateNewMessage",
          "updateReadMessagesContents",
          "updateDeleteMessages",
          "updateNewEncryptedMessage",
          "updateChannel",
          "updateChannelMessageViews",
          "updateChannelTooLong",
          "updateReadChannelInbox",
          "updateReadChannelOutbox",
          "updateNewChannelMessage",
          "updatesCombined",
          "updatesTooLong");

  private final String logName;
  private final TlLayer layer;
  private final Transcoder transcoder;
  private final ObjectTranscoder classic;

  /** Writes the updates of a log. */
  public UpdateMessages(String logName, TlLayer layer, Transcoder transcoder) {
    this.logName = logName;
    this.layer = layer;
    this.transcoder = transcoder;
    this.classic = transcoder.oneOf("Update", kinds());
  }

  /** The numbers in {@code proxy.Update} of constructors, by their TL names. */
  public static Map<String, Integer> kinds() {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (String kind : KINDS) {
      numbers.put(kind, numbers.size() + 1);
    }
    return numbers;
  }

  /**
   * The message of an update; empty if there is none in this format. One that cannot be written, or
   * is not of the layer, is told as lost.
   */
  byte[] update(UpdateFormat format, LoggedUpdate update) {
    return update.message(format, unwritten -> write(format, unwritten));
  }

  private byte[] write(UpdateFormat format, LoggedUpdate update) {
    try {
      return switch (format) {
        case CLASSIC -> classic(update);
        case PROTO -> proto(update);
        case TL ->
            event(update).setTl(UnsafeByteOperations.unsafeWrap(update.tl())).build().toByteArray();
      };
    } catch (TlFormatException e) {
      LOG.error("update {} is not of the layer and not sent as {}", update.id(), format, e);
      return lost(format, 1, update.id());
    }
  }

  private byte[] classic(LoggedUpdate update) {
    byte[] value = classic.toProto(update.tl());
    if (value == null) {
      byte[] wrapped = wrap(update);
      value = wrapped == null ? null : classic.toProto(wrapped);
    }
    return value == null ? NO_MESSAGE : with(value, ID_FIELD, update.id());
  }

  /** A single update that has no number of its own, as {@code updateShort}. */
  private byte @Nullable [] wrap(LoggedUpdate update) {
    TlCombinator envelope = layer.combinator("updateShort");
    TlCombinator inner = layer.combinator(new TlReader(update.tl()).peekId());
    if (inner == null || inner.method()) {
      throw unknown();
    }
    if (envelope == null || !inner.result().tl().equals("Update")) {
      return null;
    }
    TlWriter writer = new TlWriter(update.tl().length + 8);
    writer.writeInt(envelope.id());
    writer.writeRaw(update.tl(), 0, update.tl().length);
    writer.writeInt((int) (update.receivedAt() / 1000));
    return writer.toByteArray();
  }

  private static TlFormatException unknown() {
    return new TlFormatException("no constructor of the layer", 0);
  }

  private byte[] proto(LoggedUpdate update) {
    byte[] any = transcoder.constructorToAny(update.tl());
    if (any == null) {
      throw unknown();
    }
    try {
      return event(update).setUpdate(Any.parseFrom(any)).build().toByteArray();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("the transcoder wrote no valid message", e);
    }
  }

  private UpdateEvent.Builder event(LoggedUpdate update) {
    return UpdateEvent.newBuilder()
        .setLog(logName)
        .setId(update.id())
        .setReceivedAt(update.receivedAt());
  }

  /**
   * The message that says how many were lost.
   *
   * @param count how many; negative if that is not known
   * @param id the last id that is gone
   */
  byte[] lost(UpdateFormat format, long count, long id) {
    return format == UpdateFormat.CLASSIC
        ? with(NO_MESSAGE, LOST_FIELD, count)
        : UpdateEvent.newBuilder().setLog(logName).setId(id).setLost(count).build().toByteArray();
  }

  /** The message that a stream begins with; empty if it begins with nothing. */
  byte[] started(UpdateFormat format, long lastId) {
    return format == UpdateFormat.CLASSIC
        ? NO_MESSAGE
        : UpdateEvent.newBuilder()
            .setLog(logName)
            .setId(lastId)
            .setStarted(UpdateEvent.Started.getDefaultInstance())
            .build()
            .toByteArray();
  }

  /** A message with one more field. */
  private static byte[] with(byte[] message, int field, long value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(message.length + 12);
    CodedOutputStream out = CodedOutputStream.newInstance(bytes);
    try {
      out.writeRawBytes(ByteString.copyFrom(message));
      out.writeInt64(field, value);
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
