package dev.mtproto.cli.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.client.MtprotoClient;
import dev.mtproto.credentials.Credentials;
import dev.mtproto.files.RemoteFile;
import dev.mtproto.files.TransferOptions;
import dev.mtproto.files.UploadedFile;
import dev.mtproto.peers.KnownPeer;
import dev.mtproto.testdc.Account;
import dev.mtproto.testdc.FileContent;
import dev.mtproto.testdc.TestDataCenter;
import dev.mtproto.testdc.World;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.updates.UpdateSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a client does all day, with layer 190's shapes: ids of 64 bits, messages with a peer and
 * further flags. Updates, peers and files are the same code as for layer 71.
 */
class NewerLayerDayTest {
  /** Above all that an {@code int} can hold. */
  private static final long SHIFT = 7_000_000_000L;

  private static final long PATIENCE = 20;

  private static TlLayer layer;

  private final Credentials credentials = Credentials.memory();
  private final BlockingQueue<TlObject> told = new LinkedBlockingQueue<>();
  private TestDataCenter dc;
  private World world;
  private Account ada;
  private Account grace;
  private MtprotoClient client;

  @BeforeAll
  static void importAndCompileTheLayer() throws Exception {
    layer = NewerLayer.layer();
  }

  @BeforeEach
  void signIn() {
    dc = TestDataCenter.start().registerLayer(layer).shiftIds(layer.number(), SHIFT);
    world = dc.world();
    ada = world.accounts().get(0);
    grace = world.accounts().get(1);
    client = connect();
    client.signIn(ada.phone(), ada::code);
  }

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  private MtprotoClient connect() {
    return MtprotoClient.builder(layer)
        .app(1, "hash")
        .dataCenters(dc.dataCenters())
        .credentials(credentials)
        .updates(
            UpdateSettings.DEFAULT.withTimes(
                Duration.ofMillis(40), Duration.ofMinutes(15), Duration.ofSeconds(10)))
        .connect();
  }

  @Test
  void whoIsSignedInHasAnIdOf64Bits() {
    assertThat(client.userId()).hasValue(SHIFT + ada.userId());
    client.close();
    client = connect();

    assertThat(client.userId()).hasValue(SHIFT + ada.userId());
    assertThat(client.peers().self().id()).isEqualTo(SHIFT + ada.userId());
  }

  @Test
  void updatesComeOnceAndInOrderAcrossCutsAndRestarts() throws Exception {
    int group = world.addGroup("Readers", grace, List.of(ada));
    int channel = world.addChannel("Facts", "facts", grace, List.of(ada));
    world.post(channel, "before");
    world.limitDifferences(3, Integer.MAX_VALUE);
    follow();
    List<String> inBox = new ArrayList<>();
    List<String> inChannel = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      switch (i % 4) {
        case 0 -> world.send(grace, ada, add(inBox, "private " + i));
        case 1 -> world.sendToGroup(grace, group, add(inBox, "group " + i));
        default -> world.post(channel, add(inChannel, "channel " + i));
      }
      if (i == 12) {
        dc.dropConnections();
      } else if (i == 24) {
        client.close();
      } else if (i == 32) {
        client = connect();
        client.updates().subscribe(told::add);
      }
    }

    List<TlObject> messages = messages(inBox.size() + inChannel.size());
    assertThat(texts(messages, false)).isEqualTo(inBox);
    assertThat(texts(messages, true)).isEqualTo(inChannel);
    for (TlObject message : messages) {
      KnownPeer dialog = client.peers().dialogOf(message);
      assertThat(dialog.id()).isIn(SHIFT + grace.userId(), SHIFT + group, SHIFT + channel);
    }
  }

  private static String add(List<String> texts, String text) {
    texts.add(text);
    return text;
  }

  @Test
  void whoIsResolvedIsWrittenTo() throws Exception {
    follow();

    KnownPeer found = client.peers().resolve("@grace");
    client.call(
        layer
            .request("messages.sendMessage")
            .with("peer", client.peers().input(NewerLayer.type("InputPeer"), found))
            .with("message", "from a newer layer")
            .with("random_id", 7L)
            .build());

    assertThat(found.id()).isEqualTo(SHIFT + grace.userId());
    assertThat(world.history(grace)).last().asString().contains("from a newer layer");
    TlObject sent = messages(1).get(0);
    assertThat(TlFields.of(sent).getBoolean("out")).isTrue();
    assertThat(client.peers().dialogOf(sent)).isEqualTo(found);
    client.close();
    client = connect();
    assertThat(client.peers().user(SHIFT + grace.userId())).as("kept").contains(found);
  }

  @ParameterizedTest
  @ValueSource(ints = {300_000, 11 << 20})
  void aFileIsTheSameThereAndBack(int size, @TempDir Path folder) throws IOException {
    byte[] bytes = new byte[size];
    FileContent.generated(5, size).read(0, bytes, size);
    Path source = Files.write(folder.resolve("film.mkv"), bytes);

    UploadedFile uploaded = client.files().upload(source, TransferOptions.DEFAULT).await();
    TlObject media = client.files().callWith(uploaded, document(uploaded));
    RemoteFile remote = RemoteFile.in(layer, media).orElseThrow();
    Path copy = folder.resolve("copy.mkv");
    client.files().download(remote, copy, TransferOptions.DEFAULT).await();

    assertThat(remote.size()).isEqualTo(size);
    assertThat(copy).hasBinaryContent(bytes);
  }

  private static TlRequest<TlObject> document(UploadedFile file) {
    TlObject media =
        layer
            .object("inputMediaUploadedDocument")
            .with("file", file.input())
            .with("mime_type", "application/octet-stream")
            .with("attributes", List.of())
            .buildObject();
    return layer
        .request("messages.uploadMedia")
        .with("peer", layer.object("inputPeerSelf").buildObject())
        .with("media", media)
        .build();
  }

  /** From now on updates are told. */
  private void follow() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    dc.observe(
        (context, request) -> {
          if (request.tlName().equals("updates.getState")) {
            asked.countDown();
          }
        });
    client.updates().subscribe(told::add);
    assertThat(asked.await(PATIENCE, TimeUnit.SECONDS)).isTrue();
    client.call(
        layer
            .request("messages.getDialogs")
            .with("offset_date", 0)
            .with("offset_id", 0)
            .with("offset_peer", layer.object("inputPeerEmpty").buildObject())
            .with("limit", 20)
            .with("hash", 0L)
            .build());
    client.call(layer.request("updates.getState").build());
  }

  /** So many new messages, in the order in which they were told; there are no more. */
  private List<TlObject> messages(int count) throws InterruptedException {
    List<TlObject> messages = new ArrayList<>();
    while (messages.size() < count) {
      TlObject update = told.poll(PATIENCE, TimeUnit.SECONDS);
      assertThat(update).as("%s of %s: %s", messages.size(), count, messages).isNotNull();
      if (update.tlName().startsWith("updateNew")) {
        messages.add(TlFields.of(update).getObject("message"));
      }
    }
    assertThat(told).isEmpty();
    return messages;
  }

  private static List<String> texts(List<TlObject> messages, boolean posts) {
    return messages.stream()
        .map(TlFields::of)
        .filter(message -> message.getBoolean("post") == posts)
        .map(message -> message.getString("message"))
        .toList();
  }
}
