package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.internal.service.RpcError;
import dev.mtproto.layer71.NearestDc;
import dev.mtproto.layer71.Updates;
import dev.mtproto.layer71.help.GetNearestDc;
import dev.mtproto.layer71.updates.GetState;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlReader;
import dev.mtproto.tl.TlWriter;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class LayersTest {
  private static final int INVOKE_WITH_LAYER = 0xda9b0d0d;
  private static final int NEWER_INIT_CONNECTION = 0xc1cd5ea9;
  private static final int NEWER_CONFIG = 0xcc1a241e;
  private static final int NEWER_DC_OPTION = 0x18b7a10d;
  private static final int GET_CONFIG = 0xc4f9186b;

  private final TestDataCenter dc = TestDataCenter.start();
  private final RawClient client = RawClient.connect(dc);

  @AfterEach
  void close() {
    client.close();
    dc.close();
  }

  @Test
  void aClientOfANewerLayerIsToldWhereItIs() {
    byte[] result = client.result(client.sendBody(newer(RawClient.bytes(new GetNearestDc()))));

    assertThat(NearestDc.tlCodec().decode(result)).isEqualTo(new NearestDc("ZZ", 2, 2));
  }

  @Test
  void aClientOfANewerLayerGetsItsOwnFormOfConfig() {
    TlReader config = new TlReader(client.result(client.sendBody(newer(id(GET_CONFIG)))));

    config.expectId(NEWER_CONFIG, "config");
    config.readInt();
    int date = config.readInt();
    assertThat(config.readInt()).as("expires").isEqualTo(date + 3600);
    assertThat(config.readBool()).isTrue();
    assertThat(config.readInt()).isEqualTo(dc.dcId());
    config.expectId(0x1cb5c415, "vector");
    assertThat(config.readInt()).as("main, media and CDN").isEqualTo(3);
    for (int i = 0; i < 3; i++) {
      config.expectId(NEWER_DC_OPTION, "dcOption");
      config.readInt();
      config.readInt();
      assertThat(config.readString()).isEqualTo("127.0.0.1");
      assertThat(config.readInt()).isEqualTo(dc.port());
    }
    assertThat(config.readString()).as("dc_txt_domain_name").isEmpty();
  }

  @Test
  void whatIsUnknownOfANewerLayerIsAnErrorAndNoMore() {
    byte[] result = client.result(client.sendBody(newer(id(0x0badf00d))));

    assertThat(RpcError.tlCodec().decode(result).errorCode()).isEqualTo(400);
    assertThat(client.call(new GetNearestDc())).isNotNull();
  }

  @Test
  void aRegisteredLayerNeedsOnlyADescription() {
    dc.registerLayer(
        TlLayer.ofText(
            200,
            "Own",
            """
            ---types---
            updates.state#11111111 flags:# new:flags.0?string seq:long pts:long = updates.State;
            ---functions---
            updates.getState#22222222 = updates.State;
            """));
    client.signIn(dc.world().accounts().get(0));
    TlReader state = new TlReader(client.result(client.sendBody(withLayer(200, id(0x22222222)))));

    state.expectId(0x11111111, "updates.state");
    assertThat(state.readInt()).as("flags").isZero();
    assertThat(state.readLong()).as("seq").isZero();
    assertThat(state.readLong()).isEqualTo(dc.world().pts(dc.world().accounts().get(0)));
    assertThat(state.remaining()).isZero();
  }

  @Test
  void updatesThatALayerCannotSayAreNotSentToIt() {
    Account account = dc.world().accounts().get(0);
    client.signIn(account);
    client.call(new GetState());
    try (RawClient newer = client.anotherSession()) {
      newer.result(newer.sendBody(newer(RawClient.bytes(new GetNearestDc()))));
      dc.world().send(dc.world().accounts().get(1), account, "hello");

      assertThat(client.nextUpdates()).isInstanceOf(Updates.UpdateShortMessage.class);
      assertThat(newer.drain()).isNotNull();
    }
  }

  private static byte[] newer(byte[] query) {
    TlWriter writer = new TlWriter();
    writer.writeInt(NEWER_INIT_CONNECTION);
    writer.writeInt(2);
    writer.writeInt(17);
    for (String text : new String[] {"device", "system", "1.0", "en", "", "en"}) {
      writer.writeString(text);
    }
    writer.writeInt(0x99c1d49d);
    writer.writeVectorHeader(1);
    writer.writeInt(0xc0de1bd9);
    writer.writeString("tz_offset");
    writer.writeInt(0x2be0dfa4);
    writer.writeDouble(3600);
    writer.writeRaw(query, 0, query.length);
    return withLayer(214, writer.toByteArray());
  }

  private static byte[] withLayer(int number, byte[] query) {
    TlWriter writer = new TlWriter();
    writer.writeInt(INVOKE_WITH_LAYER);
    writer.writeInt(number);
    writer.writeRaw(query, 0, query.length);
    return writer.toByteArray();
  }

  private static byte[] id(int constructor) {
    TlWriter writer = new TlWriter();
    writer.writeInt(constructor);
    return Arrays.copyOf(writer.array(), 4);
  }
}
