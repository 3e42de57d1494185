package dev.mtproto.metrics;

import dev.mtproto.error.RpcException;
import dev.mtproto.event.ClientEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Micrometer's meters of clients. Micrometer has to be on the class path for this class only.
 *
 * <table>
 * <caption>Meters</caption>
 * <tr><th>name</th><th>kind</th><th>tags</th><th>of what</th></tr>
 * <tr><td>{@code mtproto.calls}</td><td>timer</td><td>method, outcome, error</td>
 *     <td>calls, with all their attempts and waits</td></tr>
 * <tr><td>{@code mtproto.calls.pending}</td><td>gauge</td><td></td>
 *     <td>calls that have begun and not ended</td></tr>
 * <tr><td>{@code mtproto.bytes}</td><td>counter</td><td>direction</td>
 *     <td>bytes of packets sent and received</td></tr>
 * <tr><td>{@code mtproto.connections}</td><td>counter</td><td>dc</td>
 *     <td>connections that were made</td></tr>
 * <tr><td>{@code mtproto.disconnections}</td><td>counter</td><td>dc</td>
 *     <td>connections that broke, and attempts that failed</td></tr>
 * <tr><td>{@code mtproto.flood.waits}</td><td>timer</td><td>method, waited</td>
 *     <td>what the server wanted to be waited for, and whether it was</td></tr>
 * <tr><td>{@code mtproto.retries}</td><td>counter</td><td>method</td>
 *     <td>attempts after a fault of the server</td></tr>
 * <tr><td>{@code mtproto.updates.lost}</td><td>counter</td><td></td>
 *     <td>updates that were lost; one for each loss of unknown size</td></tr>
 * </table>
 */
public final class MicrometerMetrics implements ClientMetrics {
  private final MeterRegistry registry;
  private final Tags tags;
  private final AtomicInteger pending = new AtomicInteger();
  private final Map<CallKind, Timer> calls = new ConcurrentHashMap<>();
  private final Counter sent;
  private final Counter received;

  /** Calls that share a timer. */
  private record CallKind(String method, CallOutcome outcome, String error) {}

  /**
   * Meters in a registry.
   *
   * @param tags for all meters: to tell clients apart
   */
  public MicrometerMetrics(MeterRegistry registry, Iterable<Tag> tags) {
    this.registry = registry;
    this.tags = Tags.of(tags);
    this.sent = bytes("sent");
    this.received = bytes("received");
    Gauge.builder("mtproto.calls.pending", pending, AtomicInteger::get)
        .description("Calls that have begun and not ended")
        .tags(this.tags)
        .strongReference(true)
        .register(registry);
  }

  /** Meters in a registry, without tags of their own. */
  public MicrometerMetrics(MeterRegistry registry) {
    this(registry, Tags.empty());
  }

  private Counter bytes(String direction) {
    return Counter.builder("mtproto.bytes")
        .description("Bytes of packets")
        .baseUnit("bytes")
        .tags(tags.and("direction", direction))
        .register(registry);
  }

  @Override
  public void callBegun(String method) {
    pending.incrementAndGet();
  }

  @Override
  public void callEnded(String method, @Nullable Throwable failure, Duration time) {
    pending.decrementAndGet();
    String error = failure instanceof RpcException refusal ? refusal.name() : "none";
    CallKind kind = new CallKind(method, CallOutcome.of(failure), error);
    calls.computeIfAbsent(kind, this::timer).record(time);
  }

  private Timer timer(CallKind kind) {
    return Timer.builder("mtproto.calls")
        .description("Calls, with all their attempts and waits")
        .tags(tags.and("method", kind.method, "outcome", lower(kind.outcome), "error", kind.error))
        .register(registry);
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public void sent(int bytes) {
    sent.increment(bytes);
  }

  @Override
  public void received(int bytes) {
    received.increment(bytes);
  }

  @Override
  public void event(ClientEvent event) {
    if (event instanceof ClientEvent.Connected made) {
      count("mtproto.connections", 1, "dc", String.valueOf(made.dcId()));
    } else if (event instanceof ClientEvent.Disconnected lost) {
      count("mtproto.disconnections", 1, "dc", String.valueOf(lost.dcId()));
    } else if (event instanceof ClientEvent.FloodWait wait) {
      floodWait(wait);
    } else if (event instanceof ClientEvent.Retrying retry) {
      count("mtproto.retries", 1, "method", retry.method());
    } else if (event instanceof ClientEvent.UpdatesLost loss) {
      count("mtproto.updates.lost", (double) Math.max(1, loss.count()));
    }
  }

  private void count(String name, double amount, String... further) {
    registry.counter(name, tags.and(further)).increment(amount);
  }

  private void floodWait(ClientEvent.FloodWait wait) {
    String waited = String.valueOf(wait.waits());
    registry
        .timer("mtproto.flood.waits", tags.and("method", wait.method(), "waited", waited))
        .record(wait.time());
  }
}
