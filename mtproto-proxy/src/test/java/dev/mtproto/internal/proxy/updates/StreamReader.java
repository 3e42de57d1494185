package dev.mtproto.internal.proxy.updates;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import dev.mtproto.proxy.v1.UpdateEvent;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A client, as a stream sees it. */
final class StreamReader implements UpdateStream.Outlet {
  final List<UpdateEvent> events = new ArrayList<>();
  boolean ready = true;
  long lost;
  private final UpdateFormat format;

  StreamReader(UpdateFormat format) {
    this.format = format;
  }

  @Override
  public boolean isReady() {
    return ready;
  }

  @Override
  public void send(byte[] message) {
    try {
      events.add(
          format == UpdateFormat.CLASSIC ? classic(message) : UpdateEvent.parseFrom(message));
    } catch (InvalidProtocolBufferException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a message of the predecessor's service says, by its field numbers. */
  private static UpdateEvent classic(byte[] message) throws InvalidProtocolBufferException {
    UnknownFieldSet fields = UnknownFieldSet.parseFrom(message);
    UpdateEvent.Builder event = UpdateEvent.newBuilder();
    fields.getField(101).getVarintList().forEach(event::setId);
    fields.getField(102).getVarintList().forEach(event::setLost);
    return event.build();
  }

  @Override
  public void lost(long count) {
    lost += count;
  }

  List<Long> ids() {
    return events.stream().map(UpdateEvent::getId).toList();
  }

  /**
   * What came after the opening, which the predecessor's service has not: an update's id, or {@code
   * lost 4 up to 9}, there {@code lost 4}.
   */
  List<String> told() {
    int opening = format == UpdateFormat.CLASSIC ? 0 : 1;
    return events.stream().skip(opening).map(StreamReader::text).toList();
  }

  private static String text(UpdateEvent event) {
    if (event.getEventCase() != UpdateEvent.EventCase.LOST) {
      return String.valueOf(event.getId());
    }
    String lost = "lost " + event.getLost();
    return event.getId() == 0 ? lost : lost + " up to " + event.getId();
  }
}
