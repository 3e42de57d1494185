package dev.mtproto.benchmarks.connection;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/**
 * What a number of calls cost this JVM, in which both sides live.
 *
 * @param perSecond calls a second
 * @param cpuMicros CPU time of a call
 * @param bytes what a call allocated; negative if this JVM does not tell
 */
record Cost(double perSecond, double cpuMicros, double bytes) {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Something to be measured: runs for so many nanoseconds. */
  @FunctionalInterface
  interface Work {
    /** Runs; how many calls it made. */
    long run(long nanos) throws Exception;
  }

  static Cost of(Work work, long nanos) throws Exception {
    long allocated = allocated();
    long cpu = SYSTEM.getProcessCpuTime();
    long begin = System.nanoTime();
    long calls = work.run(nanos);
    long took = System.nanoTime() - begin;
    cpu = SYSTEM.getProcessCpuTime() - cpu;
    allocated = allocated() - allocated;
    return new Cost(calls * 1e9 / took, cpu / 1e3 / calls, (double) allocated / calls);
  }

  private static long allocated() {
    return TOTAL.getAsLong();
  }

  /** Virtual threads are counted by JDK 21 and later only, which count all together. */
  private static final LongSupplier TOTAL = total();

  private static LongSupplier total() {
    try {
      var method = ThreadMXBean.class.getMethod("getTotalThreadAllocatedBytes");
      return () -> {
        try {
          return (long) method.invoke(THREADS);
        } catch (ReflectiveOperationException impossible) {
          throw new IllegalStateException(impossible);
        }
      };
    } catch (NoSuchMethodException java17) {
      return Cost::ofLiveThreads;
    }
  }

  /** Exact as long as no thread ends meanwhile. */
  private static long ofLiveThreads() {
    long sum = 0;
    for (long bytes : THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds())) {
      sum += Math.max(0, bytes);
    }
    return sum;
  }
}
