package dev.mtproto.files;

import dev.mtproto.call.Caller;
import dev.mtproto.error.RpcException;
import dev.mtproto.tl.TlRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import okio.Okio;
import okio.Sink;
import okio.Source;

/**
 * Uploads and downloads files, of any size in constant memory. Thread-safe.
 *
 * <pre>{@code
 * UploadedFile film = client.files().upload(Path.of("film.mkv"), TransferOptions.DEFAULT).await();
 * client.files().callWith(film, SendMedia.builder()...media(...film.as(InputFile.class)...).build());
 *
 * RemoteFile file = RemoteFile.in(client.layer(), message).orElseThrow();
 * client.files().download(file, Path.of("film.mkv"), TransferOptions.DEFAULT).await();
 * }</pre>
 *
 * @see <a href="https://core.telegram.org/api/files">Uploading and downloading files</a>
 */
public final class FileTransfers {
  private static final int RESENDS = 3;

  private final Caller home;
  private final FileServers servers;
  private final FileMethods methods;
  private final Random random = new SecureRandom();
  private final InstantSource clock = InstantSource.system();

  /**
   * Transfers files.
   *
   * @param home what calls that use uploaded files are made with
   * @param servers what parts of files are called with
   */
  public FileTransfers(Caller home, FileServers servers) {
    this.home = Objects.requireNonNull(home, "home");
    this.servers = Objects.requireNonNull(servers, "servers");
    this.methods = new FileMethods(home.layer());
  }

  /**
   * Begins to upload a local file.
   *
   * @return fails with a {@link dev.mtproto.error.FileTransferException} if the file is empty, too
   *     large, not readable or changes meanwhile
   */
  public Transfer<UploadedFile> upload(Path file, TransferOptions options) {
    Meter meter = meter(options);
    return Transfer.start("mtproto-upload", meter, () -> run(file, options, meter));
  }

  private UploadedFile run(Path file, TransferOptions options, Meter meter)
      throws InterruptedException {
    try {
      PartPlan plan = new PartPlan(Files.size(file), options.partSize(), options.maxParts());
      Path notes = options.uploadRecord();
      UploadRecord record =
          notes == null
              ? UploadRecord.unsaved(random, clock)
              : UploadRecord.open(notes, file, plan, random, clock);
      try (PartSource source = new PathSource(file, plan, record.done())) {
        String name = String.valueOf(file.getFileName());
        return new Upload(servers, methods, options, plan, source, record, meter).run(name, file);
      }
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot read " + file, failed);
    }
  }

  /**
   * Begins to upload what a stream gives. It is read by other threads, and closed at the end. Parts
   * that the server loses cannot be sent again.
   *
   * @param name the file's name
   * @param size its length; -1 if it is not known
   */
  public Transfer<UploadedFile> upload(
      String name, InputStream stream, long size, TransferOptions options) {
    Meter meter = meter(options);
    return Transfer.start("mtproto-upload", meter, () -> run(name, stream, size, options, meter));
  }

  /** As {@link #upload(String, InputStream, long, TransferOptions)}. */
  public Transfer<UploadedFile> upload(
      String name, Source source, long size, TransferOptions options) {
    return upload(name, Okio.buffer(source).inputStream(), size, options);
  }

  private UploadedFile run(
      String name, InputStream stream, long size, TransferOptions options, Meter meter)
      throws InterruptedException {
    try (stream) {
      PartPlan plan = new PartPlan(size, options.partSize(), options.maxParts());
      PartSource source = new StreamSource(stream, plan);
      UploadRecord record = UploadRecord.unsaved(random, clock);
      return new Upload(servers, methods, options, plan, source, record, meter).run(name, null);
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot read " + name, failed);
    }
  }

  /**
   * Makes a call that uses an uploaded file. Parts that the server has lost meanwhile are sent
   * again, if the file is a local one.
   *
   * @throws RpcException if the server refuses for another reason
   */
  public <R> R callWith(UploadedFile file, TlRequest<R> request) {
    Set<Integer> resent = new HashSet<>();
    for (int again = 0; ; ) {
      try {
        return home.call(request);
      } catch (RpcException refused) {
        int part = refused.parameter().orElse(-1);
        boolean lost = refused.is("FILE_PART_MISSING") && part >= 0 && part < file.plan().parts();
        if (!lost || file.source() == null || (!resent.add(part) && ++again > RESENDS)) {
          throw refused;
        }
        resend(file, file.source(), part);
      }
    }
  }

  private void resend(UploadedFile file, Path path, int index) {
    PartPlan plan = file.plan();
    try (PathSource source = new PathSource(path, plan, new PartSet())) {
      Part part = source.read(index, new byte[plan.partSize()]);
      Caller caller = servers.media(servers.home(), 1).get(0);
      Upload.send(
          caller, methods, plan.isBig(), file.id(), part, plan.parts(), TransferOptions.DEFAULT);
    } catch (IOException failed) {
      throw LocalFiles.failed("cannot read " + path, failed);
    }
  }

  /**
   * Begins to download a file to a local one. It has that name only once it is whole; until then
   * its parts are in {@code NAME.part}, and what is done in {@code NAME.part.state}. If these are
   * there from an attempt before, it goes on.
   */
  public Transfer<Path> download(RemoteFile file, Path target, TransferOptions options) {
    Meter meter = meter(options);
    return Transfer.start(
        "mtproto-download",
        meter,
        () -> {
          new Download(file, servers, methods, options, meter).to(target);
          return target;
        });
  }

  /**
   * Begins to download a file into a sink, from its beginning to its end. The sink is used by other
   * threads, one at a time, and is not closed.
   *
   * @return the number of bytes
   */
  public Transfer<Long> download(RemoteFile file, Sink sink, TransferOptions options) {
    Meter meter = meter(options);
    return Transfer.start(
        "mtproto-download",
        meter,
        () -> new Download(file, servers, methods, options, meter).to(sink));
  }

  private static Meter meter(TransferOptions options) {
    return new Meter(options.progress(), System::nanoTime);
  }
}
