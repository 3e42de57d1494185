package dev.mtproto.tl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import okio.ByteString;
import org.junit.jupiter.api.Test;

class TlBuilderTest {
  private static final TlLayer LAYER = SampleLayer.LAYER;

  private static String hex(TlObject object) {
    TlWriter writer = new TlWriter();
    writer.writeObject(object);
    return HexFormat.of().formatHex(writer.toByteArray());
  }

  private static TlObject user(int id) {
    return LAYER.object("peerUser").with("user_id", id).with("access_hash", 9L).buildObject();
  }

  private static TlRequest<TlObject> send() {
    return LAYER.request("messages.send").with("message", "hi").with("peer", user(1)).build();
  }

  @Test
  void aCallIsWrittenAsItsLineHasIt() {
    assertThat(hex(send())).isEqualTo("e100000000000000a200000001000000090000000000000002686900");
    assertThat(send().tlName()).isEqualTo("messages.send");
    assertThat(send().tlId()).isEqualTo(0xe1);
  }

  @Test
  void flagsFollowFromWhatIsGiven() {
    TlObject opt =
        LAYER
            .object("opt")
            .with("silent", true)
            .with("peer", 7)
            .with("big", 5)
            .with("peers", List.of(user(1)))
            .buildObject();
    TlObject loud = LAYER.object("opt").with("silent", false).with("peer", 7).buildObject();

    assertThat(hex(opt))
        .startsWith("b2000000" + "01000000" + "07000000" + "01000080" + "0500000000000000");
    assertThat(hex(loud)).isEqualTo("b2000000" + "00000000" + "07000000" + "00000000");
  }

  @Test
  void everyKindOfValueIsTaken() {
    TlObject all =
        LAYER
            .object("all")
            .with("i", 1)
            .with("l", 2L)
            .with("d", 1.5)
            .with("s", "é")
            .with("b", new byte[] {1})
            .with("n", Int128.ofHex("00".repeat(16)))
            .with("w", Int256.ofHex("00".repeat(32)))
            .with("t", true)
            .buildObject();
    TlObject salts =
        LAYER.object("salts").with("now", 1).with("salts", List.of(salt())).buildObject();
    TlObject secret =
        LAYER
            .object("secretBox")
            .with("password", ByteString.encodeUtf8("p"))
            .with("hidden", user(1))
            .with("shown", 3)
            .buildObject();

    assertThat(hex(all)).startsWith("b1000000010000000200000000000000000000000000f83f02c3a900");
    assertThat(hex(salts)).isEqualTo("c20000000100000001000000020000000300000000000000");
    assertThat(hex(secret)).startsWith("d200000001700000a2000000");
  }

  private static TlObject salt() {
    return LAYER.object("salt").with("since", 2).with("salt", 3).buildObject();
  }

  @Test
  void missingParametersAreNamedAllAtOnce() {
    assertThatThrownBy(() -> LAYER.request("messages.send").build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("messages.send lacks peer, message");
  }

  @Test
  void aWrongNameIsAnsweredWithTheNearestOne() {
    assertThatThrownBy(() -> LAYER.request("messages.sent"))
        .hasMessage("SampleLayer has no method messages.sent; did you mean messages.send?");
    assertThatThrownBy(() -> LAYER.request("messages.send").with("mesage", ""))
        .hasMessage("messages.send has no parameter mesage; did you mean message?");
    assertThatThrownBy(() -> LAYER.request("messages.send").with("flags", 1))
        .hasMessageStartingWith("messages.send has no parameter flags");
    assertThatThrownBy(() -> LAYER.request("peerUser")).hasMessageContaining("no method peerUser");
    assertThatThrownBy(() -> LAYER.object("help.ping")).hasMessageContaining("no constructor");
  }

  @Test
  void aValueOfAnotherTypeIsRefusedWithItsName() {
    assertThatThrownBy(
            () -> LAYER.request("messages.send").with("message", 5).with("peer", user(1)).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("messages.send.message is string, not Integer");
    assertThatThrownBy(
            () -> LAYER.request("messages.send").with("message", "").with("peer", salt()).build())
        .hasMessage("salt is no Peer");
    assertThatThrownBy(() -> LAYER.object("opt").with("peer", 1).with("silent", 1).buildObject())
        .hasMessage("opt.silent is true, not Integer");
  }

  @Test
  void parametersThatShareABitGoTogether() {
    assertThatThrownBy(() -> LAYER.object("opt").with("peer", 1).with("id", 5).buildObject())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bit 1 of flags");
  }

  @Test
  void aParameterThatTheLayerDoesNotHaveMayBeLeftOut() {
    TlObject object =
        LAYER
            .object("opt")
            .with("peer", 1)
            .withIfKnown("lang_pack", "en")
            .withIfKnown("big", null)
            .buildObject();

    assertThat(object).hasToString("opt{peer=1}");
  }

  @Test
  void aWrapperHasTheResultOfItsQuery() {
    TlRequest<Boolean> ping = LAYER.request("help.ping").build(TlCodecs.BOOL);

    TlRequest<Boolean> wrapped = LAYER.request("invokeWithLayer").with("layer", 71).wrap(ping);

    assertThat(wrapped.resultCodec()).isSameAs(TlCodecs.BOOL);
    assertThat(hex(wrapped)).isEqualTo("e300000047000000e2000000");
    assertThatThrownBy(() -> LAYER.request("help.ping").wrap(ping))
        .hasMessage("help.ping wraps no call");
  }

  @Test
  void aResultThatIsNoObjectNeedsItsCodec() {
    assertThatThrownBy(() -> LAYER.request("help.ping").build())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("help.ping gives Bool, not an object");
    assertThatThrownBy(() -> LAYER.object("peerEmpty").build())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theResultIsReadWithTheCodecOfItsType() {
    TlCodec<TlObject> peers = TlCodecs.OBJECT;
    TlRegistry registry = id -> id == 0xa1 ? peers : null;
    TlLayer layer = TlLayer.of(1, "Described", registry, SampleLayer.class, "described.tl");

    assertThat(layer.request("peers.get").build().resultCodec()).isSameAs(peers);
  }

  @Test
  void secretsAreNotShown() {
    assertThat(send())
        .hasToString("messages.send{peer=peerUser{user_id=1, access_hash=***}, message=***}");
  }
}
