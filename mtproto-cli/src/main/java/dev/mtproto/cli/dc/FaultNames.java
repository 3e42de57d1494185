package dev.mtproto.cli.dc;

import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.Faults;
import dev.mtproto.testdc.fault.When;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The faults that can be asked for by name, as in {@code flood-wait=17}. */
final class FaultNames {
  /** Has a fault shown. */
  @FunctionalInterface
  private interface Injector {
    void inject(Faults faults, int argument, When when);
  }

  /** A fault's value of one number. */
  @FunctionalInterface
  private interface Maker {
    Fault make(int argument);
  }

  /** A fault and what its argument is; null if it has none. */
  private record Named(@Nullable String argument, Injector injector) {}

  private static final Map<String, Named> ALL = new LinkedHashMap<>();

  static {
    add("cut-to-server", "BYTES", bytes -> Fault.cut(Direction.TO_SERVER, bytes));
    add("cut-to-client", "BYTES", bytes -> Fault.cut(Direction.TO_CLIENT, bytes));
    add("silence", null, none -> Fault.silence());
    add("half-open", "BYTES", Fault::halfOpen);
    add("split", "BYTES", Fault::split);
    add("merge", "PACKETS", Fault::merge);
    add("delay", "MILLIS", millis -> Fault.delay(Duration.ofMillis(millis)));
    add("duplicate-to-server", null, none -> Fault.duplicate(Direction.TO_SERVER));
    add("duplicate-to-client", null, none -> Fault.duplicate(Direction.TO_CLIENT));
    add("reorder", null, none -> Fault.reorder());
    add("drop-acks-to-server", null, none -> Fault.dropAcks(Direction.TO_SERVER));
    add("drop-acks-to-client", null, none -> Fault.dropAcks(Direction.TO_CLIENT));
    add("bad-msg", "CODE", Fault::badMessage);
    add("wrong-salt", null, none -> Fault.wrongSalt());
    add("rotate-salt", null, none -> Fault.rotateSalt());
    add("flood-wait", "SECONDS", Fault::floodWait);
    add("phone-migrate", "DC", dc -> Fault.migrate("PHONE", dc));
    add("network-migrate", "DC", dc -> Fault.migrate("NETWORK", dc));
    add("user-migrate", "DC", dc -> Fault.migrate("USER", dc));
    add("file-migrate", "DC", dc -> Fault.migrate("FILE", dc));
    add("stats-migrate", "DC", dc -> Fault.migrate("STATS", dc));
    add("internal-error", null, none -> Fault.internalError());
    add("lost-answer", null, none -> Fault.lostAnswer());
    add("drop-updates", null, none -> Fault.dropUpdates());
    add("duplicate-updates", null, none -> Fault.duplicateUpdates());
    add("reorder-updates", null, none -> Fault.reorderUpdates());
    add("delay-updates", "MILLIS", millis -> Fault.delayUpdates(Duration.ofMillis(millis)));
    add("updates-too-long", null, none -> Fault.updatesTooLong());
    addRestart("restart", Fault.restart());
    addRestart("restart-without-keys", Fault.restartWithoutKeys());
    ALL.put(
        "clock-skew",
        new Named(
            "SECONDS", (faults, seconds, when) -> faults.skewClock(Duration.ofSeconds(seconds))));
  }

  private FaultNames() {}

  private static void add(String name, @Nullable String argument, Maker maker) {
    ALL.put(
        name,
        new Named(argument, (faults, number, when) -> faults.inject(maker.make(number), when)));
  }

  /** One restart, upon the packet after so many. */
  private static void addRestart(String name, Fault fault) {
    ALL.put(
        name,
        new Named(
            "PACKETS",
            (faults, packets, when) -> faults.inject(fault, When.once().after(packets))));
  }

  /** How each of them is written. */
  static List<String> usages() {
    return ALL.entrySet().stream().map(each -> usage(each.getKey(), each.getValue())).toList();
  }

  private static String usage(String name, Named named) {
    return named.argument() == null ? name : name + "=" + named.argument();
  }

  /**
   * Has a fault shown.
   *
   * @param text {@code NAME} or {@code NAME=ARG}
   * @param when on which occasions, unless the name says that itself
   * @throws IllegalArgumentException if there is no such fault, or its argument is wrong
   */
  static void inject(Faults faults, String text, When when) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    Named named = ALL.get(name);
    if (named == null) {
      throw new IllegalArgumentException(
          "no fault " + name + "; there are " + String.join(", ", usages()));
    }
    if (equals < 0 != (named.argument() == null)) {
      throw new IllegalArgumentException("a fault is written " + usage(name, named));
    }
    named.injector().inject(faults, equals < 0 ? 0 : number(text.substring(equals + 1)), when);
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("no number: " + text, e);
    }
  }
}
