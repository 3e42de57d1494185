package dev.mtproto.testdc.internal.inbox;

import dev.mtproto.internal.service.Pong;
import dev.mtproto.testdc.internal.session.KeyChannel;
import dev.mtproto.tl.TlReader;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * {@code ping_delay_disconnect}: answers, and ends the connection unless the next one comes in
 * time.
 */
final class PingDelayHandler implements ServiceHandler {
  private final ScheduledExecutorService timer;

  PingDelayHandler(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  @Override
  public void handle(Arrival arrival, TlReader body) {
    long pingId = body.readLong();
    int delay = body.readInt();
    KeyChannel channel = arrival.channel();
    arrival.session().outbox().say(new Pong(arrival.message().id(), pingId));
    Future<?> end =
        timer.schedule(() -> channel.connection().close(), Math.max(0, delay), TimeUnit.SECONDS);
    channel.setEnd(end);
  }
}
