package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import dev.mtproto.files.Progress;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.files.UploadedFile;
import dev.mtproto.layer71.messages.UploadMedia;
import dev.mtproto.layer71.upload.GetFile;
import dev.mtproto.layer71.upload.SaveBigFilePart;
import dev.mtproto.layer71.upload.SaveFilePart;
import dev.mtproto.testdc.WorldFiles.WorldFile;
import dev.mtproto.testdc.call.RpcErrors;
import dev.mtproto.testdc.fault.Direction;
import dev.mtproto.testdc.fault.Fault;
import dev.mtproto.testdc.fault.When;
import dev.mtproto.testdc.junit.WithTestDataCenter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import okio.Buffer;
import okio.ByteString;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithTestDataCenter
class FileTransfersTest {
  private static final TransferOptions OPTIONS = TransferOptions.DEFAULT;
  private static final int MEBIBYTE = 1 << 20;

  private final Path folder;

  FileTransfersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void whatIsUploadedIsDownloadedAgain(TestDataCenter dc, MtprotoClient client) throws IOException {
    for (long size :
        new long[] {1, 253, 254, 1000, 512 << 10, 3 * MEBIBYTE + 5, 11 * MEBIBYTE + 1}) {
      FileContent content = FileContent.generated(size, size);
      Path source = Transfers.write(content, folder.resolve("source-" + size));
      UploadedFile uploaded = client.files().upload(source, OPTIONS).await();
      RemoteFile remote = Transfers.keep(client, uploaded);

      Path target = folder.resolve("target-" + size);
      client.files().download(remote, target, OPTIONS).await();

      assertThat(remote.size()).isEqualTo(size);
      assertThat(remote.name()).isEqualTo("source-" + size);
      assertThat(Transfers.sha256(target)).isEqualTo(content.sha256());
    }
    assertThat(folder.toFile().list()).hasSize(14);
  }

  @Test
  void aSmallFileIsUploadedWithItsChecksumAndALargeOneInTheBigForm(
      TestDataCenter dc, MtprotoClient client) throws IOException {
    CallLog log = dc.recordCalls();

    upload(client, 10 * MEBIBYTE);
    assertThat(log.executed(SaveFilePart.class)).isEqualTo(20);
    assertThat(log.executed(SaveBigFilePart.class)).isZero();

    upload(client, 10 * MEBIBYTE + 1);
    assertThat(log.executed(SaveFilePart.class)).isEqualTo(20);
    assertThat(log.executed(SaveBigFilePart.class)).isEqualTo(21);
  }

  @Test
  void aFileWhoseBytesAreForgottenKeepsItsLength(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    CallLog log = dc.recordCalls();
    dc.world().files().forgetUploadedBytes();

    Transfers.keep(client, upload(client, 11 * MEBIBYTE + 1));

    FileContent kept = dc.world().files().uploaded().get(0).content();
    assertThat(kept.size()).isEqualTo(11 * MEBIBYTE + 1);
    assertThat(bytes(kept)).containsOnly(0);
    assertThat(log.executed(SaveBigFilePart.class)).isEqualTo(23);
  }

  @Test
  void aHandlerOfOnesOwnHasTheBytesThatOthersForget(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    dc.world().files().forgetUploadedBytes();
    List<Integer> lengths = Collections.synchronizedList(new ArrayList<>());
    dc.on(
        SaveBigFilePart.class,
        (context, request) -> {
          lengths.add(request.bytes().size());
          return true;
        });

    upload(client, 11 * MEBIBYTE + 1);

    assertThat(lengths).hasSize(23).contains(1, 512 << 10);
  }

  private UploadedFile upload(MtprotoClient client, long size) throws IOException {
    Path source = Transfers.write(FileContent.generated(1, size), folder.resolve("" + size));
    return client.files().upload(source, OPTIONS).await();
  }

  @Test
  void aStreamOfUnknownLengthIsUploaded(TestDataCenter dc, MtprotoClient client) {
    for (int size : new int[] {1, 512 << 10, (512 << 10) + 1, 3 * MEBIBYTE}) {
      byte[] bytes = bytes(FileContent.generated(size, size));
      UploadedFile uploaded =
          client.files().upload("film", new ByteArrayInputStream(bytes), -1, OPTIONS).await();
      Transfers.keep(client, uploaded);

      List<WorldFile> files = dc.world().files().uploaded();
      assertThat(files.get(files.size() - 1).content().sha256())
          .isEqualTo(ByteString.of(bytes).sha256());
      assertThat(uploaded.size()).isEqualTo(size);
    }
  }

  @Test
  void aStreamOfAnotherLengthThanWasAnnouncedIsRefused(TestDataCenter dc, MtprotoClient client) {
    for (long announced : new long[] {(2 * MEBIBYTE) - 1, (2 * MEBIBYTE) + 1, 100}) {
      Buffer stream = new Buffer().write(new byte[2 * MEBIBYTE]);
      assertReason(
          Reason.SOURCE_CHANGED,
          () -> client.files().upload("film", stream, announced, OPTIONS).await());
    }
  }

  @Test
  void anEmptyFileAndOneThatIsTooLongAreRefusedBeforeAnythingIsSent(
      TestDataCenter dc, MtprotoClient client) throws IOException {
    CallLog log = dc.recordCalls();
    Path empty = Files.createFile(folder.resolve("empty"));

    assertReason(Reason.EMPTY, () -> client.files().upload(empty, OPTIONS).await());
    assertReason(
        Reason.EMPTY, () -> client.files().upload("none", new Buffer(), -1, OPTIONS).await());
    assertReason(
        Reason.TOO_LARGE,
        () ->
            client
                .files()
                .upload("x", new Buffer(), 4000L * 4096 + 1, OPTIONS.partSize(4096))
                .await());
    assertReason(
        Reason.LOCAL_FILE, () -> client.files().upload(folder.resolve("nowhere"), OPTIONS).await());
    assertThat(log.executed(SaveFilePart.class) + log.executed(SaveBigFilePart.class)).isZero();
  }

  @Test
  void aFileGoesIntoASinkInOrder(TestDataCenter dc, MtprotoClient client) {
    FileContent content = FileContent.generated(7, 5 * MEBIBYTE + 17);
    WorldFile file = dc.world().files().offer("film", content);
    Buffer sink = new Buffer();

    long length = client.files().download(Transfers.remote(file), sink, OPTIONS).await();

    assertThat(length).isEqualTo(content.size());
    assertThat(sink.sha256()).isEqualTo(content.sha256());
  }

  @Test
  void aFileOfUnknownLengthEndsWhereTheServerSaysSo(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    for (long size : new long[] {0, 100, MEBIBYTE, 3 * MEBIBYTE + 1}) {
      FileContent content = FileContent.generated(size, size);
      RemoteFile known = Transfers.remote(dc.world().files().offer("x", content));
      RemoteFile unknown = new RemoteFile(known.dcId(), known.location(), -1, "x");

      Path target = client.files().download(unknown, folder.resolve("x"), OPTIONS).await();

      assertThat(Transfers.sha256(target)).isEqualTo(content.sha256());
    }
  }

  @Test
  void partsMayBeOfAnySizeThatTelegramTakes(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    FileContent content = FileContent.generated(3, 300_001);
    RemoteFile file = Transfers.remote(dc.world().files().offer("x", content));
    for (int size = 4096; size <= 512 << 10; size *= 2) {
      Buffer sink = new Buffer();
      client.files().download(file, sink, OPTIONS.partSize(size)).await();
      assertThat(sink.sha256()).isEqualTo(content.sha256());
    }
    assertThatThrownBy(() -> OPTIONS.partSize(5000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> OPTIONS.partSize(2 * MEBIBYTE))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void progressGrowsToTheWholeAndEndsThere(TestDataCenter dc, MtprotoClient client) {
    RemoteFile file =
        Transfers.remote(dc.world().files().offer("x", FileContent.generated(1, 4 * MEBIBYTE)));
    List<Progress> seen = Collections.synchronizedList(new ArrayList<>());

    client.files().download(file, new Buffer(), OPTIONS.progress(seen::add)).await();

    assertThat(seen).isNotEmpty().allMatch(progress -> progress.total() == 4 * MEBIBYTE);
    assertThat(seen).extracting(Progress::bytes).isSorted().endsWith(4L * MEBIBYTE);
    assertThat(seen.get(seen.size() - 1).bytesPerSecond()).isPositive();
  }

  @Test
  void partsThatTheServerLostAreSentAgain(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    UploadedFile uploaded = upload(client, 2 * MEBIBYTE);
    dc.world().files().losePart(3);
    dc.world().files().losePart(0);

    Transfers.keep(client, uploaded);

    assertThat(dc.world().files().uploaded().get(0).content().sha256())
        .isEqualTo(FileContent.generated(1, 2 * MEBIBYTE).sha256());
  }

  @Test
  void aPartThatIsLostEachTimeIsAnErrorAtLast(TestDataCenter dc, MtprotoClient client)
      throws IOException {
    UploadedFile uploaded = upload(client, MEBIBYTE);
    dc.on(
        UploadMedia.class,
        (context, request) -> {
          throw RpcErrors.badRequest("FILE_PART_1_MISSING");
        });

    assertThatThrownBy(() -> Transfers.keep(client, uploaded))
        .hasMessageContaining("FILE_PART_1_MISSING");
  }

  @Test
  void anExpiredReferenceIsRenewedByTheHook(TestDataCenter dc, MtprotoClient client) {
    FileContent content = FileContent.generated(5, 3 * MEBIBYTE);
    WorldFile file = dc.world().files().offer("x", content);
    RemoteFile old = Transfers.remote(file);
    file.expireReferences();

    assertReason(
        Reason.REFERENCE_EXPIRED,
        () -> client.files().download(old, new Buffer(), OPTIONS).await());

    List<RemoteFile> renewed = Collections.synchronizedList(new ArrayList<>());
    Buffer sink = new Buffer();
    TransferOptions renewing =
        OPTIONS.refreshLocation(
            expired -> {
              renewed.add(expired);
              return Transfers.remote(file);
            });
    client.files().download(old, sink, renewing).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
    assertThat(renewed).containsExactly(old);
  }

  @Test
  void aFileThatIsShorterThanItsDocumentSaysIsNotGivenOut(TestDataCenter dc, MtprotoClient client) {
    RemoteFile honest =
        Transfers.remote(dc.world().files().offer("x", FileContent.generated(1, MEBIBYTE)));
    RemoteFile longer = new RemoteFile(honest.dcId(), honest.location(), MEBIBYTE + 1, "x");
    Path target = folder.resolve("x");

    assertReason(
        Reason.WRONG_LENGTH, () -> client.files().download(longer, target, OPTIONS).await());

    assertThat(target).doesNotExist();
  }

  @Test
  void lostAnswersAndCutsAreHealed(TestDataCenter dc, MtprotoClient client) {
    FileContent content = FileContent.generated(5, 2 * MEBIBYTE);
    RemoteFile file = Transfers.remote(dc.world().files().offer("x", content));
    dc.faults().inject(Fault.lostAnswer().of(GetFile.class), When.once());
    dc.faults().inject(Fault.cut(Direction.TO_CLIENT, 600_000), When.once());
    Buffer sink = new Buffer();
    dc.dropConnections();

    client.files().download(file, sink, OPTIONS.partTimeout(Duration.ofSeconds(5))).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
  }

  private static byte[] bytes(FileContent content) {
    byte[] bytes = new byte[(int) content.size()];
    content.read(0, bytes, bytes.length);
    return bytes;
  }

  private static void assertReason(Reason reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FileTransferException.class, failed -> assertThat(failed.reason()).isEqualTo(reason));
  }
}
