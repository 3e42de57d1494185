package dev.mtproto.testdc.internal.transport;

import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.internal.fault.FaultPlan;
import java.io.IOException;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import okio.BufferedSource;
import okio.Okio;
import org.jspecify.annotations.Nullable;

/**
 * One client's connection. One thread reads it; any thread may send, and each packet is one write.
 * {@code writing} guards the stream and the framing's writing half.
 */
public final class Connection {
  /** Takes what a client sends. */
  @FunctionalInterface
  public interface Reader {
    /** A packet came. Its array is used again afterwards. */
    void received(Packet packet) throws IOException;
  }

  /** Makes the reader of each connection. */
  @FunctionalInterface
  public interface ReaderFactory {
    /** A client has connected. */
    Reader connected(Connection connection);
  }

  private final Wire wire;
  private final FaultPlan faults;
  private final PacketOutput output;
  private final Gate gate;
  private final BufferedSource raw;
  private final ReentrantLock writing = new ReentrantLock();
  private final AtomicBoolean closed = new AtomicBoolean();
  private volatile @Nullable Line line;

  Connection(Socket socket, Gate gate, FaultPlan faults, ScheduledExecutorService timer)
      throws IOException {
    this.wire = new Wire(socket, faults, timer);
    this.gate = gate;
    this.faults = faults;
    this.output = new PacketOutput(faults, timer, this::write);
    this.raw = Okio.buffer(Okio.source(wire.input()));
  }

  /** Reads until the connection ends. */
  void run(Reader reader) {
    try {
      Line opened = gate.open(raw, wire.output());
      line = opened;
      Packet packet = opened.source() == raw ? new Packet(wire.input()) : new Packet();
      while (!closed.get()) {
        opened.framing().read(opened.source(), packet);
        deliver(reader, packet);
      }
    } catch (IOException gone) {
      // The client went away, or said something that is no packet: either way this is the end.
    } finally {
      close();
    }
  }

  private void deliver(Reader reader, Packet packet) throws IOException {
    boolean twice = faults.strike(Fault.Duplicate.class, Connection::isTheirs) != null;
    byte[] copy = twice ? Arrays.copyOf(packet.array(), packet.length()) : packet.array();
    reader.received(packet);
    if (twice) {
      packet.restore(copy);
      reader.received(packet);
    }
  }

  private static boolean isTheirs(Fault.Duplicate duplicate) {
    return duplicate.direction() == Direction.TO_SERVER;
  }

  /**
   * Sends a packet.
   *
   * @throws IOException if the connection has ended
   */
  public void send(byte[] packet, int offset, int length) throws IOException {
    output.send(packet, offset, length);
  }

  private void write(byte[] packet, int offset, int length) throws IOException {
    Line known = known();
    writing.lock();
    try {
      if (known.source() == raw) {
        known.framing().write(known.output(), packet, offset, length);
      } else {
        known.output().write(known.framing().frame(packet, offset, length));
      }
    } finally {
      writing.unlock();
    }
  }

  /**
   * Sends what says that a packet has arrived.
   *
   * @param token that of the packet
   * @throws IOException if the connection has ended
   */
  public void sendQuickAck(int token) throws IOException {
    Line known = known();
    writing.lock();
    try {
      known.output().write(known.framing().quickAck(token));
    } finally {
      writing.unlock();
    }
  }

  private Line known() throws IOException {
    Line known = line;
    if (known == null) {
      throw new IOException("the client has said nothing yet");
    }
    return known;
  }

  /** Whether the connection has not ended. */
  public boolean isOpen() {
    return !closed.get();
  }

  /** Ends the connection. */
  public void close() {
    if (closed.compareAndSet(false, true)) {
      wire.close();
    }
  }
}
