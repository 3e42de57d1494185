package dev.mtproto.testdc.internal.transport;

import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import dev.mtproto.testdc.internal.fault.Strike;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/** A connection's bytes, with the faults that this connection is to show. */
final class Wire implements AutoCloseable {
  private final Socket socket;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final InputStream input;
  private final OutputStream output;

  /** A wire through a socket; asks for the faults of one connection. */
  Wire(Socket socket, FaultPlan plan, ScheduledExecutorService timer) throws IOException {
    this.socket = socket;
    if (plan.isEmpty()) {
      this.input = socket.getInputStream();
      this.output = socket.getOutputStream();
    } else {
      Strike<Fault.HalfOpen> halfOpen = plan.take(Fault.HalfOpen.class, any -> true);
      DeadEnd end = halfOpen == null ? null : new DeadEnd(closed, halfOpen);
      this.input = input(socket.getInputStream(), plan, end);
      this.output = output(socket.getOutputStream(), plan, end, timer);
    }
  }

  InputStream input() {
    return input;
  }

  OutputStream output() {
    return output;
  }

  private InputStream input(InputStream bytes, FaultPlan plan, @Nullable DeadEnd end) {
    InputStream faulty = end == null ? bytes : end.input(bytes);
    Strike<Fault.Cut> cut =
        plan.take(Fault.Cut.class, any -> any.direction() == Direction.TO_SERVER);
    return cut == null ? faulty : new CutInput(faulty, length(cut.fault(), plan), () -> cut(cut));
  }

  private OutputStream output(
      OutputStream bytes, FaultPlan plan, @Nullable DeadEnd end, ScheduledExecutorService timer) {
    OutputStream faulty = end == null ? bytes : end.output(bytes);
    if (plan.strike(Fault.Silence.class) != null) {
      faulty = OutputStream.nullOutputStream();
    }
    Strike<Fault.Cut> cut =
        plan.take(Fault.Cut.class, any -> any.direction() == Direction.TO_CLIENT);
    if (cut != null) {
      faulty = new CutOutput(faulty, length(cut.fault(), plan), () -> cut(cut));
    }
    Fault.Split split = plan.strike(Fault.Split.class);
    if (split != null) {
      faulty = new SplitOutput(faulty, split.bytes());
    }
    Fault.Merge merge = plan.strike(Fault.Merge.class);
    return merge == null ? faulty : new MergeOutput(faulty, merge.packets(), timer);
  }

  private static long length(Fault.Cut cut, FaultPlan plan) {
    return plan.between(cut.from(), cut.to());
  }

  private void cut(Strike<Fault.Cut> cut) {
    cut.happened();
    close();
  }

  /** Ends the connection. */
  @Override
  public void close() {
    closed.countDown();
    try {
      socket.close();
    } catch (IOException ignored) {
      // It is gone either way.
    }
  }
}
