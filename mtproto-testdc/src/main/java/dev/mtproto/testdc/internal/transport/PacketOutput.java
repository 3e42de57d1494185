package dev.mtproto.testdc.internal.transport;

import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A connection's packets to the client, with the faults that single packets show: one comes later,
 * after the next one, or twice.
 */
final class PacketOutput {
  /** How long a packet waits to be overtaken. */
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** Writes a packet now. */
  @FunctionalInterface
  interface Sink {
    /** Writes it. */
    void write(byte[] packet, int offset, int length) throws IOException;
  }

  private final FaultPlan plan;
  private final ScheduledExecutorService timer;
  private final Sink sink;
  private final AtomicReference<byte[]> held = new AtomicReference<>();

  PacketOutput(FaultPlan plan, ScheduledExecutorService timer, Sink sink) {
    this.plan = plan;
    this.timer = timer;
    this.sink = sink;
  }

  /** Sends a packet, whose bytes belong to the caller again afterwards. */
  void send(byte[] packet, int offset, int length) throws IOException {
    if (plan.isEmpty() && held.get() == null) {
      sink.write(packet, offset, length);
    } else {
      send(Arrays.copyOfRange(packet, offset, offset + length));
    }
  }

  private void send(byte[] packet) throws IOException {
    Fault.Delay delay = plan.strike(Fault.Delay.class);
    if (delay != null) {
      later(() -> sink.write(packet, 0, packet.length), delay.time());
    } else if (held.get() == null
        && plan.strike(Fault.Reorder.class) != null
        && held.compareAndSet(null, packet)) {
      later(this::release, PATIENCE);
    } else {
      sink.write(packet, 0, packet.length);
      if (plan.strike(Fault.Duplicate.class, PacketOutput::isOurs) != null) {
        sink.write(packet, 0, packet.length);
      }
      release();
    }
  }

  private static boolean isOurs(Fault.Duplicate duplicate) {
    return duplicate.direction() == Direction.TO_CLIENT;
  }

  /** Writes the packet that was to be overtaken. */
  private void release() throws IOException {
    byte[] packet = held.getAndSet(null);
    if (packet != null) {
      sink.write(packet, 0, packet.length);
    }
  }

  /** Something that fails if the connection is gone. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }

  private void later(Writing writing, Duration delay) {
    Runnable quietly =
        () -> {
          try {
            writing.run();
          } catch (IOException gone) {
            // Who reads the connection sees that too.
          }
        };
    Future<?> unused = timer.schedule(quietly, delay.toNanos(), TimeUnit.NANOSECONDS);
  }
}
