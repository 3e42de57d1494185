package dev.mtproto.files;

import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import dev.mtproto.internal.message.SpareArrays;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import okio.Sink;

/** One download: some workers, each of which fetches the next part and gives it to the target. */
final class Download {
  /** What is written to is closed by whoever opened it. */
  private static final Closeable NOTHING = () -> {};

  private final RemoteFile file;
  private final FileMethods methods;
  private final TransferOptions options;
  private final Meter meter;
  private final PartFetcher fetcher;
  private final AtomicInteger next = new AtomicInteger();

  /** Where the file ends, as far as that is known. */
  private final AtomicLong end;

  Download(
      RemoteFile file,
      FileServers servers,
      FileMethods methods,
      TransferOptions options,
      Meter meter) {
    this.file = file;
    this.methods = methods;
    this.options = options;
    this.meter = meter;
    this.fetcher = new PartFetcher(file, servers, methods, options);
    this.end = new AtomicLong(file.size() < 0 ? Long.MAX_VALUE : file.size());
    meter.setTotal(file.size());
  }

  /** Downloads to a local file. */
  void to(Path target) throws InterruptedException {
    String identity = file.identity(methods.layer());
    try (PathTarget partial = PathTarget.open(target, identity, options.partSize())) {
      meter.resumed(partial.done().bytes(end.get(), options.partSize()));
      boolean complete = false;
      try {
        fetchAll(partial);
        complete = true;
      } finally {
        if (!complete) {
          partial.interrupted();
        }
      }
      partial.finish(end.get());
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot write " + target, failed);
    }
  }

  /** Downloads into a sink. */
  long to(Sink sink) throws InterruptedException {
    SinkTarget target = new SinkTarget(sink);
    try {
      fetchAll(target);
      return target.finish();
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot write", failed);
    }
  }

  private void fetchAll(DownloadTarget target) throws InterruptedException {
    int workers = fetcher.connections() * options.callsPerConnection();
    if (file.size() >= 0) {
      workers =
          (int) Math.min(workers, (file.size() + options.partSize() - 1) / options.partSize());
    }
    Workers.run("mtproto-download", workers, worker -> work(worker, target), NOTHING);
  }

  private void work(int worker, DownloadTarget target) throws InterruptedException {
    try {
      for (int part = next.getAndIncrement(); isWithin(part); part = next.getAndIncrement()) {
        if (!target.has(part)) {
          ByteBuffer bytes = fetch(worker, offset(part));
          int length = bytes.remaining();
          target.write(part, bytes);
          SpareArrays.shared().give(bytes.array());
          meter.add(length);
        }
      }
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot write", failed);
    }
  }

  private long offset(int part) {
    return (long) part * options.partSize();
  }

  private boolean isWithin(int part) {
    return offset(part) < end.get();
  }

  private ByteBuffer fetch(int worker, long offset) {
    ByteBuffer bytes = fetcher.fetch(worker, offset, options.partSize());
    int length = bytes.remaining();
    if (file.size() < 0) {
      if (length < options.partSize()) {
        end.accumulateAndGet(offset + length, Math::min);
      }
    } else if (length != Math.min(options.partSize(), file.size() - offset)) {
      throw new FileTransferException(
          Reason.WRONG_LENGTH,
          "the server gave " + length + " bytes at " + offset + " of " + file.size(),
          null);
    }
    return bytes;
  }
}
