package dev.mtproto.internal.proxy.service;

import dev.mtproto.internal.proxy.access.ClientIdentity;
import dev.mtproto.internal.proxy.metrics.Metrics;
import io.grpc.Status;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down who called what and how it ended, never what was said: for the metrics, and for the
 * log {@code mtprotod.audit}, one event with keys and values a call. Thread-safe.
 */
public final class Journal {
  private static final Logger AUDIT = LoggerFactory.getLogger("mtprotod.audit");
  private static final Pattern BLANKS = Pattern.compile("[\\s\"\\p{Cntrl}]");
  private static final long MICRO = Duration.ofNanos(1_000).toNanos();

  private final Metrics metrics;
  private final LongAdder micros;
  private final Map<Ending, LongAdder> endings = new ConcurrentHashMap<>();

  /** How calls of a method end, which is counted. */
  private record Ending(String method, Status.Code code) {}

  /** A journal that counts here. */
  public Journal(Metrics metrics) {
    this.metrics = metrics;
    this.micros =
        metrics.counter("mtprotod_call_micros_total", "How long calls took together.", "");
  }

  void call(ClientIdentity client, String account, String method, Status status, long nanos) {
    count(method, status);
    micros.add(nanos / MICRO);
    write("call", client, account, method, status, nanos);
  }

  private void count(String method, Status status) {
    endings.computeIfAbsent(new Ending(method, status.getCode()), this::counter).increment();
  }

  private LongAdder counter(Ending ending) {
    String labels = "method=\"" + ending.method() + "\",code=\"" + ending.code() + "\"";
    return metrics.counter("mtprotod_calls_total", "Calls that have ended.", labels);
  }

  void stream(ClientIdentity client, String account, String method, Status status, long nanos) {
    write("stream", client, account, method, status, nanos);
  }

  /** A call that did not begin: there is nothing to say but from whom, or from where, it came. */
  void refused(String from, String method, Status status) {
    count(method, status);
    AUDIT
        .atInfo()
        .addKeyValue("client", word(from))
        .addKeyValue("method", method)
        .addKeyValue("status", status.getCode())
        .log("refused");
  }

  void lost(long count) {
    metrics
        .counter(
            "mtprotod_updates_lost_total",
            "Updates that streams were told they lost, those apart that came but were not of the"
                + " layer (the log has them); of an unknown number, one.",
            "")
        .add(Math.max(1, count));
  }

  private static void write(
      String what,
      ClientIdentity client,
      String account,
      String method,
      Status status,
      long nanos) {
    if (!AUDIT.isInfoEnabled()) {
      return;
    }
    AUDIT
        .atInfo()
        .addKeyValue("client", word(client.name()))
        .addKeyValue("account", account)
        .addKeyValue("method", method)
        .addKeyValue("status", status.getCode())
        .addKeyValue("micros", nanos / MICRO)
        .log(what);
  }

  /** A name as one word: certificates have subjects with blanks, and worse. */
  private static String word(String name) {
    return BLANKS.matcher(name).replaceAll("_");
  }
}
