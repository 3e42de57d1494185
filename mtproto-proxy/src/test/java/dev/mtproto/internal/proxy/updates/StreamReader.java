package dev.mtproto.internal.proxy.updates;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.mtproto.proxy.v1.UpdateEvent;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A client of {@code mtproto.v1}, as a stream sees it. */
final class StreamReader implements UpdateStream.Outlet {
  final List<UpdateEvent> events = new ArrayList<>();
  boolean ready = true;
  long lost;

  @Override
  public boolean isReady() {
    return ready;
  }

  @Override
  public void send(byte[] message) {
    try {
      events.add(UpdateEvent.parseFrom(message));
    } catch (InvalidProtocolBufferException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void lost(long count) {
    lost += count;
  }

  List<Long> ids() {
    return events.stream().map(UpdateEvent::getId).toList();
  }

  /** What came after the opening: an update's id, or {@code lost 4 up to 9}. */
  List<String> told() {
    return events.stream().skip(1).map(StreamReader::text).toList();
  }

  private static String text(UpdateEvent event) {
    return event.getEventCase() == UpdateEvent.EventCase.LOST
        ? "lost " + event.getLost() + " up to " + event.getId()
        : String.valueOf(event.getId());
  }
}
