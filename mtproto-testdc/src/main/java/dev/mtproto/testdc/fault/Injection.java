package dev.mtproto.testdc.fault;

/** A fault that was injected. Thread-safe. */
public interface Injection extends AutoCloseable {
  /** How often the fault has struck. */
  int struck();

  /** Withdraws the fault; what it has begun goes on. */
  @Override
  void close();
}
