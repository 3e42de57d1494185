package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import io.grpc.Status;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The streams that are open: not too many of one client, and all to be ended at the end. */
public final class OpenStreams {
  /** What a client is told that has too many. */
  static final String TOO_MANY = "too many streams of this client";

  private static final Status STOPPING =
      Status.UNAVAILABLE.withDescription("the daemon is stopping; come back later");

  private final int maxPerClient;
  private final Map<String, Integer> perClient = new ConcurrentHashMap<>();
  private final Map<Stream, ClientIdentity> open = new ConcurrentHashMap<>();
  private volatile boolean stopping;

  /** A stream that can be ended. */
  interface Stream {
    /** Ends it, if it has not ended. */
    void close(Status status);
  }

  /** None is open. */
  public OpenStreams(int maxPerClient) {
    this.maxPerClient = maxPerClient;
  }

  /** Begins a stream; false if the client has too many. */
  boolean begin(ClientIdentity client, Stream stream) {
    int count = perClient.merge(client.name(), 1, Integer::sum);
    if (count > maxPerClient) {
      release(client);
      return false;
    }
    open.put(stream, client);
    if (stopping) {
      stream.close(STOPPING);
    }
    return true;
  }

  /** Ends a stream that was begun. */
  void end(ClientIdentity client, Stream stream) {
    if (open.remove(stream) != null) {
      release(client);
    }
  }

  private void release(ClientIdentity client) {
    perClient.computeIfPresent(client.name(), (name, count) -> count == 1 ? null : count - 1);
  }

  /** How many are open. */
  public int size() {
    return open.size();
  }

  /** Ends all of them: clients come back and go on from where they were. */
  public void endAll() {
    stopping = true;
    open.keySet().forEach(stream -> stream.close(STOPPING));
  }

  /** Ends the streams of clients for which there is a reason. */
  public void endWhere(Function<ClientIdentity, @Nullable Status> reason) {
    open.forEach(
        (stream, client) -> {
          Status status = reason.apply(client);
          if (status != null) {
            stream.close(status);
          }
        });
  }
}
