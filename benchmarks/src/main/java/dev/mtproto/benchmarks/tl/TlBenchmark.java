package dev.mtproto.benchmarks.tl;

import dev.mtproto.tl.TlWriter;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.buffer.Unpooled;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import telegram4j.tl.TlDeserializer;
import telegram4j.tl.TlSerializer;

/** Reads and writes objects, as each library's own runtime does. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TlBenchmark {
  /** What is read and written. */
  @Param public Sample sample = Sample.MESSAGE;

  private final TlWriter writer = new TlWriter();
  private byte[] ourBytes = {};
  private ByteBuf theirBytes = Unpooled.EMPTY_BUFFER;

  /** Writes what is to be read, each library its own form. */
  @Setup
  public void prepare() {
    writer.reset();
    sample.ours.tlWrite(writer);
    ourBytes = writer.toByteArray();
    theirBytes = TlSerializer.serialize(PooledByteBufAllocator.DEFAULT, sample.theirs);
  }

  /** Reads a record from an array. */
  @Benchmark
  public Object read() {
    return sample.codec.decode(ourBytes);
  }

  /** Writes a record into a buffer that is used again. */
  @Benchmark
  public int write() {
    writer.reset();
    sample.ours.tlWrite(writer);
    return writer.length();
  }

  /** Writes a record into an array of its own. */
  @Benchmark
  public byte[] writeNew() {
    TlWriter fresh = new TlWriter();
    sample.ours.tlWrite(fresh);
    return fresh.toByteArray();
  }

  /** Reads their object from a buffer. */
  @Benchmark
  public Object telegram4jRead() {
    theirBytes.readerIndex(0);
    return TlDeserializer.deserialize(theirBytes);
  }

  /** Writes their object into a buffer of a pool. */
  @Benchmark
  public int telegram4jWrite() {
    ByteBuf buffer = TlSerializer.serialize(PooledByteBufAllocator.DEFAULT, sample.theirs);
    int length = buffer.readableBytes();
    buffer.release();
    return length;
  }
}
