package dev.mtproto.testdc.internal.calls;

import dev.mtproto.error.RpcException;
import dev.mtproto.internal.message.Gzip;
import dev.mtproto.internal.service.RpcError;
import dev.mtproto.testdc.internal.files.FilePart;
import dev.mtproto.testdc.internal.session.OutBody;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlWriter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes {@code rpc_result}, packed if that makes it smaller.
 *
 * @see <a href="https://core.telegram.org/mtproto/service_messages#rpc-results">RPC results</a>
 */
public final class Answers {
  private static final int RPC_RESULT = 0xf35c6d01;
  private static final int HEADER = 12;
  private static final int SHORT = 64;
  private static final int LONG = 1024;

  private final AtomicInteger dropped = new AtomicInteger();
  private volatile int gzipAbove;

  /** How long the last answer was: the next one is likely to be as long. */
  private volatile int lastLength = SHORT;

  /**
   * Writes answers.
   *
   * @param gzipAbove how long an answer is, in bytes, that is sent as it is
   */
  public Answers(int gzipAbove) {
    this.gzipAbove = gzipAbove;
  }

  /** Has answers longer than this packed, from now on. */
  public void setGzipAbove(int bytes) {
    gzipAbove = bytes;
  }

  /** A client said that it does not want an answer any more. */
  public void drop() {
    dropped.incrementAndGet();
  }

  /** How often a client said that it does not want an answer any more. */
  public int dropped() {
    return dropped.get();
  }

  /** The answer with a call's result. */
  OutBody result(long callId, PreparedCall call, Object result) {
    TlWriter writer = begin(callId, lastLength);
    if (result instanceof FilePart part && call.translation() == null) {
      call.writeResult(writer, FilePart.empty());
      return FilePartBody.of(writer, part);
    }
    call.writeResult(writer, result instanceof FilePart part ? part.whole() : result);
    lastLength = Math.min(writer.length(), LONG);
    boolean pack = writer.length() - HEADER > gzipAbove && !isOfFile(call);
    return OutBody.of(pack ? packed(callId, writer) : writer);
  }

  /** Files are compressed already, and packing would take longer than all the rest. */
  private static boolean isOfFile(PreparedCall call) {
    return call.request().tlName().startsWith("upload.");
  }

  /** The answer with an error. */
  OutBody error(long callId, RpcException error) {
    return object(callId, new RpcError(error.code(), error.text()));
  }

  /** The answer with an object. */
  public OutBody object(long callId, TlObject object) {
    TlWriter writer = begin(callId, SHORT);
    writer.writeObject(object);
    return OutBody.of(writer);
  }

  private static TlWriter begin(long callId, int room) {
    TlWriter writer = new TlWriter(room);
    writer.writeInt(RPC_RESULT);
    writer.writeLong(callId);
    return writer;
  }

  private static TlWriter packed(long callId, TlWriter plain) {
    byte[] packed = Gzip.pack(Arrays.copyOfRange(plain.array(), HEADER, plain.length()));
    if (HEADER + packed.length >= plain.length()) {
      return plain;
    }
    TlWriter writer = begin(callId, HEADER + packed.length);
    writer.writeRaw(packed, 0, packed.length);
    return writer;
  }
}
