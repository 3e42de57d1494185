package dev.mtproto.proxy;

import com.sun.management.UnixOperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** What this JVM holds. */
record Footprint(long heapBytes, int threads, long descriptors) {
  /** After the garbage is gone. */
  static Footprint now() {
    System.gc();
    return new Footprint(
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
        Thread.activeCount(),
        openDescriptors());
  }

  private static long openDescriptors() {
    return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
        ? unix.getOpenFileDescriptorCount()
        : 0;
  }

  /** Whether nothing of note was added since then: what threads keep for themselves is not. */
  boolean isBackAt(Footprint before) {
    return heapBytes <= before.heapBytes + (24L << 20)
        && threads <= before.threads + 4
        && descriptors <= before.descriptors + 4;
  }

  @Override
  public String toString() {
    return "%.1f MiB, %d threads, %d descriptors"
        .formatted(heapBytes / 1024.0 / 1024, threads, descriptors);
  }
}
