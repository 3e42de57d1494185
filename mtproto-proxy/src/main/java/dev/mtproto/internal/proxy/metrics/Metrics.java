package dev.mtproto.internal.proxy.metrics;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;

/**
 * Counters and gauges, written as Prometheus reads them. Thread-safe.
 *
 * @see <a href="https://prometheus.io/docs/instrumenting/exposition_formats/">Exposition
 *     formats</a>
 */
public final class Metrics {
  private final Map<String, Family> families = new ConcurrentSkipListMap<>();

  private record Family(String type, String help, Map<String, LongSupplier> values) {}

  /**
   * A counter; the same for the same name and labels.
   *
   * @param labels in Prometheus' form, {@code method="help.getConfig"}; empty for none
   */
  public LongAdder counter(String name, String help, String labels) {
    Map<String, LongSupplier> values = family(name, "counter", help).values();
    LongSupplier known = values.computeIfAbsent(labels, unknown -> new Counter());
    return ((Counter) known).adder;
  }

  /** A value that is asked for when somebody looks. */
  public void gauge(String name, String help, String labels, LongSupplier value) {
    family(name, "gauge", help).values().put(labels, value);
  }

  private Family family(String name, String type, String help) {
    return families.computeIfAbsent(
        name, unknown -> new Family(type, help, new ConcurrentSkipListMap<>()));
  }

  private static final class Counter implements LongSupplier {
    final LongAdder adder = new LongAdder();

    @Override
    public long getAsLong() {
      return adder.sum();
    }
  }

  /** All of them, in order of their names. */
  public String text() {
    StringBuilder text = new StringBuilder();
    families.forEach(
        (name, family) -> {
          text.append("# HELP ").append(name).append(' ').append(family.help()).append('\n');
          text.append("# TYPE ").append(name).append(' ').append(family.type()).append('\n');
          family.values().forEach((labels, value) -> line(text, name, labels, value.getAsLong()));
        });
    return text.toString();
  }

  private static void line(StringBuilder text, String name, String labels, long value) {
    text.append(name);
    if (!labels.isEmpty()) {
      text.append('{').append(labels).append('}');
    }
    text.append(' ').append(value).append('\n');
  }
}
