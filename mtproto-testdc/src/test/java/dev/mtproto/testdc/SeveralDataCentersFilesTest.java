package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.call.Caller;
import dev.mtproto.client.MtprotoClient;
import dev.mtproto.error.RpcException;
import dev.mtproto.files.FileServers;
import dev.mtproto.files.FileTransfers;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.upload.GetCdnFile;
import dev.mtproto.layer71.upload.GetFile;
import dev.mtproto.testdc.WorldFiles.WorldFile;
import dev.mtproto.testdc.call.RpcErrors;
import java.util.ArrayList;
import java.util.List;
import okio.Buffer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeveralDataCentersFilesTest {
  private static final long SIZE = (3 << 20) + 1;

  private final World world = World.seeded();
  private final TestDataCenter home = TestDataCenter.builder().dcId(2).world(world).start();
  private final TestDataCenter media = TestDataCenter.builder().dcId(4).world(world).start();
  private final TestDataCenter cdn = TestDataCenter.builder().dcId(203).world(world).start();
  private final MtprotoClient atHome = client(home, true);
  private final MtprotoClient atMedia = client(media, true);
  private final MtprotoClient atCdn = client(cdn, false);
  private final List<Integer> asked = new ArrayList<>();
  private final FileTransfers files = new FileTransfers(atHome, new Servers());
  private final FileContent content = FileContent.generated(1, SIZE);
  private CallLog calls = new CallLog();

  private MtprotoClient client(TestDataCenter dc, boolean signIn) {
    MtprotoClient client =
        MtprotoClient.builder(Layer71.LAYER).app(1, "test").dataCenters(dc.dataCenters()).connect();
    if (signIn) {
      Account account = world.accounts().get(0);
      client.signIn(account.phone(), account::code);
    }
    return client;
  }

  @BeforeEach
  void watch() {
    calls = media.recordCalls();
  }

  @AfterEach
  void stop() {
    List.of(atHome, atMedia, atCdn).forEach(MtprotoClient::close);
    List.of(home, media, cdn).forEach(TestDataCenter::close);
  }

  @Test
  void aFileThatLivesElsewhereIsFetchedThereOverAllConnections() {
    RemoteFile stale = remoteAt(2, world.files().offer("film", content).moveTo(4));
    Buffer sink = new Buffer();

    files.download(stale, sink, TransferOptions.DEFAULT).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
    assertThat(calls.executed(GetFile.class)).isEqualTo(7);
    assertThat(asked).containsExactly(2);
  }

  @Test
  void aFileWhoseDataCenterIsKnownIsFetchedThereAtOnce() {
    RemoteFile known = Transfers.remote(world.files().offer("film", content).moveTo(4));
    Buffer sink = new Buffer();

    files.download(known, sink, TransferOptions.DEFAULT).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
    assertThat(asked).containsExactly(4);
  }

  @Test
  void aCdnIsAskedForBytesAndTheFilesOwnDataCenterForHashes() {
    CallLog cdnCalls = cdn.recordCalls();
    WorldFile file = world.files().offer("film", content).moveTo(4).sendToCdn(203);
    Buffer sink = new Buffer();

    files.download(remoteAt(2, file), sink, TransferOptions.DEFAULT).await();

    assertThat(sink.sha256()).isEqualTo(content.sha256());
    assertThat(cdnCalls.executed(GetCdnFile.class)).isEqualTo(7);
    assertThat(calls.executed(GetCdnFile.class)).isZero();
    assertThat(asked).containsExactly(2, -203);
  }

  @Test
  void dataCentersThatSendUsInACircleAreLeft() {
    RemoteFile file = remoteAt(2, world.files().offer("film", content).moveTo(4));
    media.on(
        GetFile.class,
        (context, request) -> {
          throw RpcErrors.migrate("FILE", 2);
        });

    assertThatThrownBy(() -> files.download(file, new Buffer(), TransferOptions.DEFAULT).await())
        .isInstanceOf(RpcException.class)
        .hasMessageContaining("FILE_MIGRATE");
  }

  private static RemoteFile remoteAt(int dcId, WorldFile file) {
    RemoteFile known = Transfers.remote(file);
    return new RemoteFile(dcId, known.location(), known.size(), known.name());
  }

  /** Notes which data centres are asked for; CDNs with a minus. */
  private final class Servers implements FileServers {
    @Override
    public int home() {
      return 2;
    }

    @Override
    public List<Caller> media(int dcId, int count) {
      asked.add(dcId);
      return List.of(dcId == 4 ? atMedia : atHome);
    }

    @Override
    public List<Caller> cdn(int dcId, int count) {
      asked.add(-dcId);
      return List.of(atCdn);
    }
  }
}
