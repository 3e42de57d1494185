package dev.mtproto.benchmarks.proxy;

import dev.mtproto.benchmarks.tl.Sample;
import dev.mtproto.internal.transcode.TranscodedCall;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.layer71.InputPeer;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.tl.TlWriter;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A page of 100 dialogs, from TL to the message of the daemon's clients and back. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class TranscoderBenchmark {
  /** How long the page is in TL. */
  public static final int PAGE_BYTES = Sample.DIALOGS.bytes().length;

  private final Transcoder transcoder = new Transcoder(Layer71.LAYER);
  private final TranscodedCall call = call(transcoder);
  private final byte[] tl = Sample.DIALOGS.bytes();
  private final byte[] proto = transcoder.answerToProto(call, tl);

  private static TranscodedCall call(Transcoder transcoder) {
    TlWriter writer = new TlWriter();
    new GetDialogs(false, 0, 0, new InputPeer.Empty(), 100).tlWrite(writer);
    return transcoder.inspect(writer.toByteArray());
  }

  /** TL to a message. */
  @Benchmark
  public byte[] toProto() {
    return transcoder.answerToProto(call, tl);
  }

  /** A message to TL. */
  @Benchmark
  public byte[] toTl() {
    return transcoder.answerToTl(call, proto);
  }
}
