package dev.mtproto.tl;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How much a test allocates. */
final class Allocation {
  private Allocation() {}

  /** The bytes that this thread has allocated so far. */
  static long ofThisThread() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    return threads.getThreadAllocatedBytes(Thread.currentThread().getId());
  }
}
