package dev.mtproto.testdc;

import dev.mtproto.testdc.call.CallContext;
import dev.mtproto.testdc.call.CallObserver;
import dev.mtproto.tl.TlRequest;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Counts the calls that a data centre executed. Safe for use by any number of threads.
 *
 * <pre>{@code
 * CallLog log = dc.recordCalls();
 * ...
 * assertThat(log.executed(SendMessage.class)).isEqualTo(20);
 * assertThat(log.executedTwice()).isEmpty();
 * }</pre>
 */
public final class CallLog implements CallObserver {
  private record Call(long authKeyId, long sessionId, long messageId) {}

  private final Map<Call, AtomicInteger> byCall = new ConcurrentHashMap<>();
  private final Map<Class<?>, AtomicInteger> byType = new ConcurrentHashMap<>();

  /** Counts from nothing; see {@link TestDataCenter#recordCalls}. */
  public CallLog() {}

  @Override
  public void executing(CallContext context, TlRequest<?> request) {
    Call call = new Call(context.authKeyId(), context.sessionId(), context.messageId());
    byCall.computeIfAbsent(call, unused -> new AtomicInteger()).incrementAndGet();
    byType.computeIfAbsent(request.getClass(), unused -> new AtomicInteger()).incrementAndGet();
  }

  /** How many calls of all methods were executed. */
  public int executed() {
    return byType.values().stream().mapToInt(AtomicInteger::get).sum();
  }

  /** How many calls of a method were executed. */
  public int executed(Class<? extends TlRequest<?>> request) {
    AtomicInteger count = byType.get(request);
    return count == null ? 0 : count.get();
  }

  /** How many times a message's call was executed: once, if all is well. */
  public int executed(long messageId) {
    return byCall.entrySet().stream()
        .filter(entry -> entry.getKey().messageId() == messageId)
        .mapToInt(entry -> entry.getValue().get())
        .sum();
  }

  /** The message ids of calls that were executed more than once: none, if all is well. */
  public Set<Long> executedTwice() {
    Set<Long> twice = new TreeSet<>();
    byCall.forEach(
        (call, count) -> {
          if (count.get() > 1) {
            twice.add(call.messageId());
          }
        });
    return twice;
  }
}
