package dev.mtproto.files;

import dev.mtproto.call.Caller;
import dev.mtproto.error.ConnectionException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One upload: some workers, each of which reads the next part and has it kept. */
final class Upload {
  private final FileServers servers;
  private final FileMethods methods;
  private final TransferOptions options;
  private final PartPlan plan;
  private final PartSource source;
  private final UploadRecord record;
  private final Meter meter;

  Upload(
      FileServers servers,
      FileMethods methods,
      TransferOptions options,
      PartPlan plan,
      PartSource source,
      UploadRecord record,
      Meter meter) {
    this.servers = servers;
    this.methods = methods;
    this.options = options;
    this.plan = plan;
    this.source = source;
    this.record = record;
    this.meter = meter;
  }

  /**
   * Uploads everything.
   *
   * @param path where the parts can be read once more; null if they cannot
   */
  UploadedFile run(String name, @Nullable Path path) throws InterruptedException {
    try {
      meter.setTotal(plan.size());
      meter.resumed(record.done().bytes(plan.size(), plan.partSize()));
      sendAll();
      record.delete();
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot upload " + name, failed);
    }
    PartPlan known = new PartPlan(source.size(), plan.partSize(), plan.maxParts());
    return new UploadedFile(
        methods.inputFile(record.fileId(), source.parts(), name, source.md5()),
        record.fileId(),
        known,
        path);
  }

  private void sendAll() throws IOException, InterruptedException {
    List<Caller> callers = servers.media(servers.home(), options.connections());
    int workers = callers.size() * options.callsPerConnection();
    if (plan.parts() > 0) {
      workers = Math.min(workers, plan.parts());
    }
    boolean complete = false;
    try {
      Workers.run("mtproto-upload", workers, i -> work(callers.get(i % callers.size())), source);
      complete = true;
    } finally {
      if (!complete) {
        record.save();
      }
    }
  }

  private void work(Caller caller) {
    try {
      Part part = source.next(new byte[plan.partSize()]);
      while (part != null) {
        send(caller, part);
        record.add(part.index());
        meter.add(part.length());
        part = source.next(part.bytes());
      }
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot upload", failed);
    }
  }

  private void send(Caller caller, Part part) {
    int total = plan.parts() >= 0 || !part.last() ? plan.parts() : part.index() + 1;
    send(caller, methods, plan.isBig(), record.fileId(), part, total, options);
  }

  /** Has a part kept. */
  static void send(
      Caller caller,
      FileMethods methods,
      boolean big,
      long fileId,
      Part part,
      int total,
      TransferOptions options) {
    boolean kept =
        PartCalls.call(caller, methods.savePart(big, fileId, part, total), options.partTimeout());
    if (!kept) {
      throw new ConnectionException("the server did not keep part " + part.index());
    }
  }
}
