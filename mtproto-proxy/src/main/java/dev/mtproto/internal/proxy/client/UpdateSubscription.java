package dev.mtproto.internal.proxy.client;

import com.google.protobuf.InvalidProtocolBufferException;
import dev.mtproto.error.TlFormatException;
import dev.mtproto.event.Subscription;
import dev.mtproto.internal.proxy.service.SessionMethods;
import dev.mtproto.proxy.v1.ListenOnUpdatesRequest;
import dev.mtproto.proxy.v1.UpdateEvent;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.updates.UpdateListener;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.Metadata;
import io.grpc.Status;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A listener's stream. When it breaks it is made again and goes on after the last update that the
 * listener has had. One update is asked for at a time, so a slow listener delays only itself.
 *
 * @param <T> what the listener wants of the updates
 */
public final class UpdateSubscription<T extends TlObject> implements Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(UpdateSubscription.class);
  private static final long SHORTEST_DELAY_MILLIS = 100;
  private static final long LONGEST_DELAY_MILLIS = 10_000;

  /** The client is not let in, or there is nothing of the kind: coming back changes nothing. */
  private static final Set<Status.Code> FOR_GOOD =
      Set.of(
          Status.Code.UNAUTHENTICATED,
          Status.Code.PERMISSION_DENIED,
          Status.Code.NOT_FOUND,
          Status.Code.INVALID_ARGUMENT,
          Status.Code.UNIMPLEMENTED);

  private final Channel channel;
  private final Metadata headers;
  private final TlLayer layer;
  private final Class<T> type;
  private final UpdateListener<T> listener;
  private final ScheduledExecutorService scheduler;

  private String log = "";
  private long last;
  private long delayMillis = SHORTEST_DELAY_MILLIS;
  private @Nullable ClientCall<ListenOnUpdatesRequest, byte[]> call;
  private boolean closed;

  /** A subscription that has not begun. */
  public UpdateSubscription(
      Channel channel,
      Metadata headers,
      TlLayer layer,
      Class<T> type,
      UpdateListener<T> listener,
      ScheduledExecutorService scheduler) {
    this.channel = channel;
    this.headers = headers;
    this.layer = layer;
    this.type = type;
    this.listener = listener;
    this.scheduler = scheduler;
  }

  /** Begins, or begins again. */
  public synchronized void connect() {
    if (closed) {
      return;
    }
    ClientCall<ListenOnUpdatesRequest, byte[]> fresh =
        channel.newCall(SessionMethods.LISTEN_ON_UPDATES, CallOptions.DEFAULT.withWaitForReady());
    Metadata own = new Metadata();
    own.merge(headers);
    fresh.start(new Listener(fresh), own);
    fresh.sendMessage(
        ListenOnUpdatesRequest.newBuilder()
            .setLog(log)
            .setAfter(last)
            .setFormat(ListenOnUpdatesRequest.Format.FORMAT_TL)
            .build());
    fresh.halfClose();
    fresh.request(1);
    call = fresh;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (call != null) {
      call.cancel("nobody listens any more", null);
    }
  }

  private void ended(Status why) {
    if (FOR_GOOD.contains(why.getCode())) {
      giveUp(why);
    } else {
      again(why);
    }
  }

  private void giveUp(Status why) {
    synchronized (this) {
      if (closed) {
        return;
      }
      closed = true;
    }
    LOG.warn("not listening any more: {}", why);
    try {
      listener.onEnd(
          Failures.of(why, SessionMethods.LISTEN_ON_UPDATES.getFullMethodName(), Duration.ZERO));
    } catch (RuntimeException failed) {
      LOG.error("a listener failed", failed);
    }
  }

  private synchronized void again(Status why) {
    if (!closed) {
      LOG.info("listening again in {} ms: {}", delayMillis, why);
      long jitter = ThreadLocalRandom.current().nextLong(delayMillis);
      scheduler.schedule(this::connect, delayMillis + jitter, TimeUnit.MILLISECONDS);
      delayMillis = Math.min(LONGEST_DELAY_MILLIS, 2 * delayMillis);
    }
  }

  private synchronized void reached(UpdateEvent event) {
    log = event.getLog();
    last = event.getId();
    delayMillis = SHORTEST_DELAY_MILLIS;
  }

  private void take(UpdateEvent event) {
    switch (event.getEventCase()) {
      case TL -> update(event.getTl().toByteArray());
      case LOST -> listener.onLoss(event.getLost());
      default -> LOG.debug("listening after {}", event.getId());
    }
  }

  private void update(byte[] tl) {
    TlObject update;
    try {
      update = TlCodecs.OBJECT.decode(tl, layer);
    } catch (TlFormatException malformed) {
      LOG.warn("an update cannot be read and is told as lost: {}", malformed.getMessage());
      listener.onLoss(1);
      return;
    }
    if (type.isInstance(update)) {
      listener.onUpdate(type.cast(update));
    }
  }

  private final class Listener extends ClientCall.Listener<byte[]> {
    private final ClientCall<ListenOnUpdatesRequest, byte[]> mine;

    Listener(ClientCall<ListenOnUpdatesRequest, byte[]> mine) {
      this.mine = mine;
    }

    @Override
    public void onMessage(byte[] message) {
      try {
        UpdateEvent event = UpdateEvent.parseFrom(message);
        reached(event);
        take(event);
      } catch (InvalidProtocolBufferException malformed) {
        LOG.warn("dropped an update: {}", malformed.getMessage());
      } catch (RuntimeException failed) {
        LOG.error("a listener failed", failed);
      }
      mine.request(1);
    }

    @Override
    public void onClose(Status status, Metadata trailers) {
      ended(status);
    }
  }
}
