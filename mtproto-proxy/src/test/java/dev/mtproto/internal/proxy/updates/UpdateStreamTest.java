package dev.mtproto.internal.proxy.updates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.Update;
import dev.mtproto.layer71.Updates;
import dev.mtproto.tl.TlWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UpdateStreamTest {
  private final UpdateLog log = new UpdateLog(UpdateStore.none(), 10, 1_000, () -> 1_700_000L);
  private final UpdateHub hub = new UpdateHub(log, Runnable::run);
  private final UpdateMessages messages =
      new UpdateMessages(log.name(), Layer71.LAYER, new Transcoder(Layer71.LAYER));

  @Test
  void aStreamThatReadsGetsEverythingInOrder() {
    StreamReader client = listen(StreamStart.now(log));
    push(25);
    assertThat(client.ids()).startsWith(0L, 1L, 2L).endsWith(24L, 25L).hasSize(26);
    assertThat(client.lost).isZero();
  }

  @Test
  void aStreamThatIsSlowIsToldHowManyItLostAndGoesOn() {
    StreamReader client = listen(StreamStart.now(log));
    client.ready = false;
    push(25);
    client.ready = true;
    push(1);
    assertThat(client.events.get(1).getLost()).isEqualTo(16);
    assertThat(client.events.get(1).getId()).isEqualTo(16);
    assertThat(client.ids())
        .containsExactly(0L, 16L, 17L, 18L, 19L, 20L, 21L, 22L, 23L, 24L, 25L, 26L);
    assertThat(client.lost).isEqualTo(16);
  }

  @Test
  void aSlowStreamDelaysNoOther() {
    StreamReader slow = listen(StreamStart.now(log));
    slow.ready = false;
    StreamReader quick = listen(StreamStart.now(log));
    push(3);
    assertThat(quick.ids()).containsExactly(0L, 1L, 2L, 3L);
    assertThat(slow.events).hasSize(1);
  }

  @Test
  void aClientThatComesBackGoesOnWhereItWas() {
    push(5);
    StreamReader client = listen(StreamStart.after(log, log.name(), 3));
    assertThat(client.ids()).containsExactly(3L, 4L, 5L);
  }

  @Test
  void aClientThatComesBackLateIsToldHowManyAreGone() {
    push(30);
    StreamReader client = listen(StreamStart.after(log, log.name(), 3));
    assertThat(client.events.get(1).getLost()).isEqualTo(17);
    assertThat(client.ids()).startsWith(3L, 20L, 21L);
  }

  @Test
  void aClientOfAnotherLogIsToldThatNobodyKnows() {
    push(2);
    StreamReader client = listen(StreamStart.after(log, "another", 900));
    assertThat(client.events.get(0).getLost()).isEqualTo(-1);
    assertThat(client.ids()).containsExactly(0L, 1L, 2L);
  }

  @Test
  void whatTheSessionLostIsToldInItsPlace() {
    StreamReader client = listen(StreamStart.now(log));
    push(1);
    hub.lost(4);
    push(1);
    assertThat(client.ids()).containsExactly(0L, 1L, 5L, 6L);
    assertThat(client.events.get(2).getLost()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource(
      value = UpdateFormat.class,
      names = {"CLASSIC", "PROTO"})
  void anUpdateThatIsNotOfTheLayerIsToldAsLost(UpdateFormat format) {
    StreamReader client = new StreamReader(format);
    hub.add(new UpdateStream(log, messages, format, StreamStart.now(log), client));
    hub.update(new byte[] {1, 2, 3, 4});
    push(1);
    hub.update(cutShort());
    assertThat(client.told())
        .containsExactlyElementsOf(
            format == UpdateFormat.CLASSIC
                ? List.of("lost 1", "2", "lost 1")
                : List.of("lost 1 up to 1", "2", "lost 1 up to 3"));
  }

  /** The id of an object that has more than that. */
  private static byte[] cutShort() {
    TlWriter writer = new TlWriter();
    new Updates.UpdateShort(new Update.DeleteMessages(List.of(), 1, 1), 9).tlWrite(writer);
    return Arrays.copyOf(writer.toByteArray(), 4);
  }

  @Test
  void bytesAreBoundedToo() {
    for (int i = 0; i < 4; i++) {
      hub.update(new byte[400]);
    }
    assertThat(log.first()).isEqualTo(3);
  }

  @Test
  void aLossOfAnyNumberIsTakenAtOnce() {
    long many = 4_000_000_000_000L;
    hub.update(new byte[400]);
    hub.update(new byte[400]);
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> hub.lost(many));
    assertThat(log.last()).isEqualTo(many + 2);
    assertThat(log.first()).isEqualTo(many + 2 - 9);
    assertThat(log.get(1)).isNull();
    hub.update(new byte[400]);
    hub.update(new byte[400]);
    assertThat(log.get(many + 3)).as("the bytes that are gone do not count").isNotNull();
    StreamReader client = listen(StreamStart.after(log, log.name(), 1));
    assertThat(client.told())
        .containsExactly(
            "lost " + (many + 1) + " up to " + (many + 2), many + 3 + "", many + 4 + "");
  }

  @Test
  void aLossOfAnUnknownNumberStaysOneBehindALossOfAnyNumber() {
    hub.lost(UpdateLog.UNKNOWN);
    hub.lost(25);
    assertThat(log.missing(1, 27)).isEqualTo(UpdateLog.UNKNOWN);
    assertThat(log.missing(2, 27)).isEqualTo(25);
  }

  private void push(int count) {
    TlWriter writer = new TlWriter();
    new Updates.TooLong().tlWrite(writer);
    for (int i = 0; i < count; i++) {
      hub.update(writer.toByteArray());
    }
  }

  private StreamReader listen(StreamStart start) {
    StreamReader client = new StreamReader(UpdateFormat.TL);
    hub.add(new UpdateStream(log, messages, UpdateFormat.TL, start, client));
    return client;
  }
}
