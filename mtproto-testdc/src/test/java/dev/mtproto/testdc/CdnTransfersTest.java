package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.FileTransferException;
import dev.mtproto.error.FileTransferException.Reason;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.layer71.upload.CdnFile;
import dev.mtproto.layer71.upload.GetCdnFile;
import dev.mtproto.layer71.upload.GetCdnFileHashes;
import dev.mtproto.layer71.upload.ReuploadCdnFile;
import dev.mtproto.testdc.WorldFiles.WorldFile;
import dev.mtproto.testdc.junit.WithTestDataCenter;
import java.nio.file.Path;
import okio.Buffer;
import okio.ByteString;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithTestDataCenter
class CdnTransfersTest {
  private static final TransferOptions OPTIONS = TransferOptions.DEFAULT;
  private static final long SIZE = (5 << 20) + 77;

  private final Path folder;

  CdnTransfersTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aFileOnACdnIsDecryptedAndChecked(TestDataCenter dc, MtprotoClient client) {
    CallLog log = dc.recordCalls();
    FileContent content = FileContent.generated(1, SIZE);
    WorldFile file = dc.world().files().offer("film", content).sendToCdn(203);
    Buffer sink = new Buffer();

    client.files().download(Transfers.remote(file), sink, OPTIONS).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
    assertThat(log.executed(GetCdnFile.class)).isEqualTo(11);
    assertThat(log.executed(GetCdnFileHashes.class)).isPositive();
  }

  @Test
  void smallPartsAndAnUnknownLengthAreCheckedToo(TestDataCenter dc, MtprotoClient client) {
    FileContent content = FileContent.generated(1, 300_000);
    WorldFile file = dc.world().files().offer("film", content).sendToCdn(203);
    RemoteFile known = Transfers.remote(file);
    RemoteFile unknown = new RemoteFile(known.dcId(), known.location(), -1, "");
    Buffer sink = new Buffer();

    client.files().download(unknown, sink, OPTIONS.partSize(16 << 10)).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
  }

  @Test
  void aBlockThatTheCdnChangedIsRefusedAndNothingOfItGivenOut(
      TestDataCenter dc, MtprotoClient client) {
    for (long place : new long[] {0, 131_071, 3_000_000, SIZE - 1}) {
      WorldFile file =
          dc.world()
              .files()
              .offer("film", FileContent.generated(1, SIZE))
              .sendToCdn(203)
              .tamperOnCdn(place);
      Path target = folder.resolve("film-" + place);
      Buffer sink = new Buffer();

      assertWrongHash(
          () -> client.files().download(Transfers.remote(file), target, OPTIONS).await());
      assertWrongHash(() -> client.files().download(Transfers.remote(file), sink, OPTIONS).await());

      assertThat(target).doesNotExist();
      assertThat(sink.size()).isLessThanOrEqualTo(place);
    }
  }

  @Test
  void aFileThatTheCdnHasForgottenIsGivenToItAgain(TestDataCenter dc, MtprotoClient client) {
    CallLog log = dc.recordCalls();
    FileContent content = FileContent.generated(1, SIZE);
    WorldFile file = dc.world().files().offer("film", content).sendToCdn(203).forgetOnCdn(1);
    Buffer sink = new Buffer();

    client.files().download(Transfers.remote(file), sink, OPTIONS).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
    assertThat(log.executed(ReuploadCdnFile.class)).isEqualTo(1);
  }

  @Test
  void aCdnThatShortensTheFileIsNotBelieved(TestDataCenter dc, MtprotoClient client) {
    FileContent content = FileContent.generated(1, 1 << 20);
    WorldFile file = dc.world().files().offer("film", content).sendToCdn(203);
    RemoteFile known = Transfers.remote(file);
    RemoteFile unknown = new RemoteFile(known.dcId(), known.location(), -1, "");
    dc.on(GetCdnFile.class, (context, request) -> new CdnFile.Regular(ByteString.EMPTY));

    assertWrongHash(() -> client.files().download(unknown, new Buffer(), OPTIONS).await());
  }

  private static void assertWrongHash(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            FileTransferException.class,
            failed -> assertThat(failed.reason()).isEqualTo(Reason.WRONG_HASH));
  }
}
