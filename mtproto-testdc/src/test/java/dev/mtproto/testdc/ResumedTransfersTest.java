package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.Transfer;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.files.UploadedFile;
import dev.mtproto.layer71.Document;
import dev.mtproto.layer71.upload.GetFile;
import dev.mtproto.layer71.upload.SaveBigFilePart;
import dev.mtproto.testdc.WorldFiles.WorldFile;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import dev.mtproto.testdc.junit.WithTestDataCenter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import okio.Buffer;
import okio.ForwardingSink;
import okio.Sink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithTestDataCenter
class ResumedTransfersTest {
  private static final TransferOptions OPTIONS = TransferOptions.DEFAULT;
  private static final long SIZE = (48 << 20) + 123;
  private static final int PARTS = 97;

  private final Path folder;

  ResumedTransfersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aDownloadGoesOnWhereItWasCancelled(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    FileContent content = FileContent.generated(1, SIZE);
    RemoteFile file = Transfers.remote(dc.world().files().offer("film", content));
    Path target = folder.resolve("film");
    CallLog log = dc.recordCalls();

    cancelAtHalf(GetFile.class, dc, () -> client.files().download(file, target, OPTIONS));

    int before = log.executed(GetFile.class);
    assertThat(before).isBetween(PARTS / 2, PARTS - 1);
    assertThat(target).doesNotExist();
    client.files().download(file, target, OPTIONS).await();
    assertThat(log.executed(GetFile.class)).isLessThanOrEqualTo(PARTS + 8);
    assertThat(Transfers.sha256(target)).isEqualTo(content.sha256());
    assertThat(folder.toFile().list()).containsExactly("film");
  }

  @Test
  void anUploadGoesOnWhereItWasCancelled(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    FileContent content = FileContent.generated(1, SIZE);
    Path source = Transfers.write(content, folder.resolve("film"));
    TransferOptions options = OPTIONS.uploadRecord(folder.resolve("record"));
    CallLog log = dc.recordCalls();

    cancelAtHalf(SaveBigFilePart.class, dc, () -> client.files().upload(source, options));

    assertThat(folder.resolve("record")).isNotEmptyFile();
    UploadedFile uploaded = client.files().upload(source, options).await();
    assertThat(log.executed(SaveBigFilePart.class)).isLessThanOrEqualTo(PARTS + 8);
    Transfers.keep(client, uploaded);
    assertThat(dc.world().files().uploaded().get(0).content().sha256()).isEqualTo(content.sha256());
    assertThat(folder.toFile().list()).containsExactly("film");
  }

  /** Cancels a transfer when half of its calls have come; those behind them wait for that. */
  private static void cancelAtHalf(
      Class<?> method, TestDataCenter dc, Supplier<Transfer<?>> start) {
    AtomicInteger calls = new AtomicInteger();
    CountDownLatch half = new CountDownLatch(1);
    CountDownLatch cancelled = new CountDownLatch(1);
    dc.observe(
        (context, request) -> {
          if (method.isInstance(request) && calls.incrementAndGet() >= PARTS / 2) {
            half.countDown();
            await(cancelled);
          }
        });
    Transfer<?> transfer = start.get();
    await(half);
    // It waits for nothing that the data centre would have to say.
    transfer.cancel();
    cancelled.countDown();
    assertThatThrownBy(transfer::await).isInstanceOf(CancellationException.class);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void anUploadOfAFileThatWasChangedBeginsAnew(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    Path source = Transfers.write(FileContent.generated(1, SIZE), folder.resolve("film"));
    TransferOptions options = OPTIONS.uploadRecord(folder.resolve("record"));
    cancelAtHalf(SaveBigFilePart.class, dc, () -> client.files().upload(source, options));
    FileContent other = FileContent.generated(2, SIZE);
    Transfers.write(other, source);
    Files.setLastModifiedTime(source, FileTime.fromMillis(1));

    Transfers.keep(client, client.files().upload(source, options).await());

    assertThat(dc.world().files().uploaded().get(0).content().sha256()).isEqualTo(other.sha256());
  }

  @Test
  void whatIsThereOfAnotherFileIsNotUsed(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    RemoteFile first =
        Transfers.remote(dc.world().files().offer("film", FileContent.generated(1, SIZE)));
    FileContent content = FileContent.generated(2, SIZE);
    RemoteFile second = Transfers.remote(dc.world().files().offer("film", content));
    Path target = folder.resolve("film");
    cancelAtHalf(GetFile.class, dc, () -> client.files().download(first, target, OPTIONS));

    client.files().download(second, target, OPTIONS).await();

    assertThat(Transfers.sha256(target)).isEqualTo(content.sha256());
  }

  @Test
  void connectionsThatAreCutDoNotShowInTheFile(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    FileContent content = FileContent.generated(1, 16 << 20);
    RemoteFile file = Transfers.remote(dc.world().files().offer("film", content));
    dc.faults().inject(Fault.cutBetween(Direction.TO_CLIENT, 100_000, 3_000_000), When.times(6));
    dc.faults()
        .inject(Fault.cutBetween(Direction.TO_SERVER, 50_000, 3_000_000), When.times(6).after(6));
    dc.dropConnections();

    Path target = client.files().download(file, folder.resolve("film"), OPTIONS).await();
    UploadedFile uploaded = client.files().upload(target, OPTIONS).await();
    Transfers.keep(client, uploaded);

    assertThat(Transfers.sha256(target)).isEqualTo(content.sha256());
    assertThat(dc.world().files().uploaded().get(0).content().sha256()).isEqualTo(content.sha256());
  }

  @Test
  void programsThatAreKilledGoOnInLittleMemory(TestDataCenter dc) throws Exception {
    FileContent content = FileContent.generated(1, SIZE);
    Document.Regular document = dc.world().files().offer("film", content).document();
    Path target = folder.resolve("film");
    String[] get = {
      "get", "" + document.id(), "" + document.accessHash(), "" + SIZE, target.toString()
    };

    killAtThird(GetFile.class, dc, get);
    assertThat(target).doesNotExist();
    assertThat(run(dc, get)).isZero();
    assertThat(Transfers.sha256(target)).isEqualTo(content.sha256());

    String[] put = {"put", target.toString()};
    killAtThird(SaveBigFilePart.class, dc, put);
    assertThat(run(dc, put)).isZero();
    WorldFile uploaded = dc.world().files().uploaded().get(0);
    assertThat(uploaded.content().sha256()).isEqualTo(content.sha256());
  }

  /** Kills a program when a third of its calls have come; those behind them wait for that. */
  private void killAtThird(Class<?> method, TestDataCenter dc, String... work) throws Exception {
    AtomicInteger calls = new AtomicInteger();
    CompletableFuture<Boolean> third = new CompletableFuture<>();
    CountDownLatch killed = new CountDownLatch(1);
    dc.observe(
        (context, request) -> {
          if (method.isInstance(request) && calls.incrementAndGet() >= PARTS / 3) {
            third.complete(true);
            await(killed);
          }
        });
    Process process = start(dc, work);
    assertThat(CompletableFuture.anyOf(third, process.onExit()).get(2, TimeUnit.MINUTES))
        .as(Files.readString(folder.resolve("log")))
        .isEqualTo(true);
    process.destroyForcibly().waitFor();
    killed.countDown();
  }

  private int run(TestDataCenter dc, String... work) throws Exception {
    Process process = start(dc, work);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(folder.resolve("log"))).isZero();
    return process.exitValue();
  }

  private Process start(TestDataCenter dc, String... work) throws IOException {
    return TransferProcess.start(dc, folder.resolve("key"), folder.resolve("log"), work);
  }

  @Test
  void twoDownloadsDoNotWriteOneFile(TestDataCenter dc, MtprotoClient client) {
    RemoteFile file =
        Transfers.remote(dc.world().files().offer("film", FileContent.generated(1, SIZE)));
    Path target = folder.resolve("film");
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch go = new CountDownLatch(1);
    dc.observe(
        (context, request) -> {
          begun.countDown();
          await(go);
        });
    Transfer<Path> first = client.files().download(file, target, OPTIONS);
    await(begun);

    assertThatThrownBy(() -> client.files().download(file, target, OPTIONS).await())
        .hasMessageContaining("being downloaded");

    go.countDown();
    first.await();
    assertThat(target).hasSize(SIZE);
  }

  @Test
  void aSinkThatFailsEndsTheDownload(TestDataCenter dc, MtprotoClient client) {
    RemoteFile file =
        Transfers.remote(dc.world().files().offer("film", FileContent.generated(1, SIZE)));
    Sink full =
        new ForwardingSink(new Buffer()) {
          @Override
          public void write(Buffer source, long count) throws IOException {
            throw new IOException("no space left");
          }
        };

    assertThatThrownBy(() -> client.files().download(file, full, OPTIONS).await())
        .hasMessageContaining("no space left");
  }
}
