package dev.mtproto.benchmarks.startup;

import dev.mtproto.benchmarks.Clients;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.testdc.TestDataCenter;
import java.lang.management.ManagementFactory;

/**
 * Starts an embedded data centre, connects a client, makes a call, and prints how long that was
 * from the JVM's start, and how many classes were loaded.
 */
public final class FirstCall {
  private FirstCall() {}

  /** Takes no arguments. */
  public static void main(String[] arguments) {
    long inMain = System.currentTimeMillis();
    try (TestDataCenter dc = TestDataCenter.start()) {
      long started = System.currentTimeMillis();
      try (MtprotoClient client = Clients.connect(Layer71.LAYER, dc)) {
        long connected = System.currentTimeMillis();
        client.call(new GetNearestDc());
        long answered = System.currentTimeMillis();
        long jvm = ManagementFactory.getRuntimeMXBean().getStartTime();
        long classes = ManagementFactory.getClassLoadingMXBean().getTotalLoadedClassCount();
        System.out.printf(
            "%d ms (main after %d, data centre %d, key exchange %d, call %d), %d classes%n",
            answered - jvm,
            inMain - jvm,
            started - inMain,
            connected - started,
            answered - connected,
            classes);
      }
    }
  }
}
