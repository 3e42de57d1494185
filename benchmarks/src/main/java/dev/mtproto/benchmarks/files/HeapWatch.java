package dev.mtproto.benchmarks.files;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;

/** The greatest heap that was in use, garbage included, from its beginning to its end. */
final class HeapWatch {
  private final List<MemoryPoolMXBean> pools =
      ManagementFactory.getMemoryPoolMXBeans().stream()
          .filter(pool -> pool.getType() == MemoryType.HEAP)
          .toList();

  HeapWatch() {
    pools.forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  /** Bytes. */
  long stop() {
    return pools.stream().map(MemoryPoolMXBean::getPeakUsage).mapToLong(MemoryUsage::getUsed).sum();
  }
}
