package dev.mtproto.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.Int128;
import dev.mtproto.tl.Int256;
import dev.mtproto.tl.TlCodec;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlFields;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.TlRequest;
import dev.mtproto.tl.TlWriter;
import dev.mtproto.tl.json.TlJson;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import okio.ByteString;
import org.junit.jupiter.api.Test;

/** What the processor makes of the declarations in this package. */
class GeneratedCodeTest {
  private static final TlLayer LAYER = SampleApi.LAYER;
  private static final String NONCE = "0f0e0d0c0b0a09080706050403020100";

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex.replace(" ", ""));
  }

  static Everything everything() {
    return Everything.builder()
        .i(1)
        .l(-2)
        .d(1.5)
        .s("é")
        .b(ByteString.of((byte) 9))
        .n(Int128.ofHex(NONCE))
        .w(Int256.ofHex(NONCE + NONCE))
        .t(true)
        .ints(List.of(1, 2))
        .longs(List.of(3L))
        .doubles(List.of(0.5))
        .strings(List.of("a", "b"))
        .blobs(List.of(ByteString.EMPTY))
        .bools(List.of(true, false))
        .peer(new Peer.User(7, 8))
        .build();
  }

  private static Options options() {
    return Options.builder().silent(true).peer(7).big(5L).peers(List.of(new Peer.Empty())).build();
  }

  @Test
  void everyKindOfFieldIsReadAsItWasWritten() {
    byte[] bytes = Everything.tlCodec().encode(everything());

    assertThat(Everything.tlCodec().decode(bytes)).isEqualTo(everything());
    assertThat(hex(bytes)).startsWith("da634c6d01000000feffffffffffffff000000000000f83f02c3a900");
  }

  @Test
  void constructorsOfATypeAreToldApartByTheirId() {
    assertThat(hex(Peer.tlCodec().encode(new Peer.User(1, 2))))
        .isEqualTo("f9b6415a010000000200000000000000");
    assertThat(Peer.tlCodec().decode(bytes("fa2623de"))).isEqualTo(new Peer.Empty());
    assertThat(new Peer.User(1, 2).tlName()).isEqualTo("peerUser");
    assertThat(new Peer.User(1, 2).tlId()).isEqualTo(Peer.User.ID).isEqualTo(0x5a41b6f9);
  }

  @Test
  void flagsAreDerivedFromWhatIsPresent() {
    assertThat(hex(Options.tlCodec().encode(options())))
        .isEqualTo(
            "585eab23 01000000 07000000 01000080 0500000000000000 15c4b51c01000000fa2623de"
                .replace(" ", ""));
    assertThat(Options.tlCodec().decode(Options.tlCodec().encode(options()))).isEqualTo(options());
    Options bare = Options.builder().peer(7).build();
    assertThat(hex(Options.tlCodec().encode(bare))).isEqualTo("585eab23000000000700000000000000");
    assertThat(Options.tlCodec().decode(Options.tlCodec().encode(bare)).big()).isNull();
  }

  @Test
  void fieldsThatShareABitAreThereTogetherOrNotAtAll() {
    Options both = Options.builder().id(1).name("n").peer(7).build();

    assertThat(Options.tlCodec().decode(Options.tlCodec().encode(both))).isEqualTo(both);
    assertThatThrownBy(() -> Options.builder().id(1).peer(7).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
  }

  @Test
  void unknownFlagBitsOfANewerServerDoNotHarm() {
    Options read = Options.tlCodec().decode(bytes("585eab23 f0000000 07000000 00000000"));

    assertThat(read).isEqualTo(Options.builder().peer(7).build());
  }

  @Test
  void bareVectorsHaveNoIds() {
    Salts salts = new Salts(1, List.of(new Salt(2, 3), new Salt(4, 5)));
    byte[] bytes = Salts.tlCodec().encode(salts);

    assertThat(hex(bytes))
        .isEqualTo(
            "734b7f2b 01000000 02000000 02000000 0300000000000000 04000000 0500000000000000"
                .replace(" ", ""));
    assertThat(Salts.tlCodec().decode(bytes)).isEqualTo(salts);
  }

  @Test
  void recordsDoNotChangeWithTheListTheyWereMadeOf() {
    List<Tree> children = new ArrayList<>(List.of(new Tree(List.of(), 1)));
    Tree tree = new Tree(children, 2);
    children.clear();

    assertThat(tree.children()).hasSize(1);
    assertThatThrownBy(() -> tree.children().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void readListsAreTakenAsTheyAre() {
    Everything read = Everything.tlCodec().decode(Everything.tlCodec().encode(everything()));

    assertThat(read.toBuilder().build().longs()).isSameAs(read.longs());
    assertThat(read).hasSameHashCodeAs(everything());
  }

  @Test
  void whatIsRequiredIsNamedWhenItIsMissing() {
    assertThatThrownBy(() -> Everything.builder().build()).hasMessageContaining("everything.s");
  }

  @Test
  void secretsAreNotShownAndAbsentFieldsAreLeftOut() {
    assertThat(new Peer.User(1, 2)).hasToString("peerUser{user_id=1, access_hash=***}");
    assertThat(options()).hasToString("options{silent=true, peer=7, big=5, peers=[peerEmpty{}]}");
    assertThat(new Send(false, new Peer.Empty(), "hunter2").toString()).doesNotContain("hunter2");
  }

  @Test
  void anUnknownConstructorIsNamedByItsIdAndPath() {
    byte[] inATree = bytes("5c1a6544 15c4b51c 01000000 efbeadde");

    assertThatThrownBy(() -> Peer.tlCodec().decode(bytes("efbeadde")))
        .hasMessage("unknown constructor 0xdeadbeef of Peer at offset 0");
    assertThatThrownBy(() -> Tree.tlCodec().decode(inATree, LAYER))
        .isInstanceOf(TlFormatException.class)
        .hasMessage("expected tree#44651a5c, found 0xdeadbeef at offset 12 (children[0])");
  }

  @Test
  void aConstructorOfAnotherTypeIsUnknownThere() {
    TlWriter writer = new TlWriter();
    writer.writeInt(Send.ID);
    writer.writeInt(0);
    new Salt(1, 2).tlWrite(writer);

    assertThatThrownBy(() -> Send.tlCodec().decode(writer.toByteArray(), LAYER))
        .hasMessage("unknown constructor 0xd7b54a51 of Peer at offset 8 (peer)");
  }

  @Test
  void nestingEndsAtTheLimit() {
    assertThatThrownBy(() -> Tree.tlCodec().decode(nested(TlLimits.MAX_DEPTH + 1)))
        .isInstanceOf(TlFormatException.class)
        .hasMessageContaining("nested deeper than 128");
    assertThat(Tree.tlCodec().decode(nested(TlLimits.MAX_DEPTH))).isNotNull();
  }

  private static byte[] nested(int depth) {
    TlWriter writer = new TlWriter();
    for (int i = 1; i < depth; i++) {
      writer.writeInt(Tree.ID);
      writer.writeVectorHeader(1);
    }
    new Tree(List.of(), 0).tlWrite(writer);
    for (int i = 1; i < depth; i++) {
      writer.writeInt(i);
    }
    return writer.toByteArray();
  }

  @Test
  void aValueCutAnywhereIsMalformedAndNothingElse() {
    for (TlObject value : List.of(everything(), options(), new Salts(1, List.of(new Salt(2, 3))))) {
      TlWriter writer = new TlWriter();
      value.tlWrite(writer);
      TlCodec<TlObject> codec = TlCodecs.OBJECT;
      assertThat(codec.decode(writer.toByteArray(), LAYER)).isEqualTo(value);
      for (int length = 0; length < writer.length(); length++) {
        byte[] cut = Arrays.copyOf(writer.array(), length);
        assertThatThrownBy(() -> codec.decode(cut, LAYER)).isInstanceOf(TlFormatException.class);
      }
    }
  }

  @Test
  void changedBytesGiveAValueOrAreMalformedAndNothingElse() {
    Random random = new Random(5);
    byte[] whole = Everything.tlCodec().encode(everything());
    int malformed = 0;
    for (int i = 0; i < 20_000; i++) {
      byte[] changed = whole.clone();
      for (int changes = random.nextInt(4); changes >= 0; changes--) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      try {
        assertThat(Everything.tlCodec().decode(changed, LAYER)).isNotNull();
      } catch (TlFormatException e) {
        malformed++;
      }
    }
    assertThat(malformed).isGreaterThan(1_000);
  }

  @Test
  void theRegistryFindsTypesAndMethods() {
    assertThat(LAYER.codec(Peer.Chat.ID)).isSameAs(Peer.tlCodec());
    assertThat(LAYER.codec(Send.ID)).isSameAs(Send.tlCodec());
    assertThat(LAYER.codec(12345)).isNull();
    assertThat(LAYER.number()).isEqualTo(5);
  }

  @Test
  void aWrapperIsReadWithItsQueryAndHasItsResult() {
    TlRequest<Boolean> ping = new Ping();
    Wrap<Boolean> wrap = new Wrap<>(5, ping);
    TlWriter writer = new TlWriter();
    wrap.tlWrite(writer);

    assertThat(wrap.resultCodec()).isSameAs(TlCodecs.BOOL);
    assertThat(TlCodecs.REQUEST.decode(writer.toByteArray(), LAYER)).isEqualTo(wrap);
    assertThat(new GetIds(0).resultCodec().decode(bytes("15c4b51c0100000005000000")))
        .containsExactly(5);
  }

  @Test
  void aCallOnlyTakesMethods() {
    byte[] bytes = bytes("8102590b 05000000 fa2623de");

    assertThatThrownBy(() -> TlCodecs.REQUEST.decode(bytes, LAYER))
        .hasMessage("unknown constructor 0xde2326fa of !X at offset 8 (query)");
  }

  @Test
  void theDescriptionBuildsWhatTheRecordsWrite() {
    TlRequest<TlObject> built =
        LAYER
            .request("send")
            .with("silent", true)
            .with("peer", new Peer.Chat(3, "t"))
            .with("message", "m")
            .build();
    TlWriter writer = new TlWriter();
    built.tlWrite(writer);

    assertThat(writer.toByteArray())
        .isEqualTo(Send.tlCodec().encode(new Send(true, new Peer.Chat(3, "t"), "m")));
    assertThat(built.resultCodec()).isSameAs(Peer.tlCodec());
    assertThat(built)
        .hasToString("send{silent=true, peer=peerChat{chat_id=3, title=t}, message=***}");
  }

  @Test
  void fieldsOfARecordAreFoundByTheirTlNames() {
    TlFields fields = TlFields.of(new Peer.User(7, 8));

    assertThat(fields.getInt("user_id")).isEqualTo(7);
    assertThat(fields.getLong("access_hash")).isEqualTo(8);
  }

  @Test
  void recordsAndJsonAreTheSame() {
    TlJson json = TlJson.of(LAYER);

    assertThat(json.fromJson(json.toJson(everything()))).isEqualTo(everything());
    assertThat(json.fromJson(json.toJson(options()))).isEqualTo(options());
    assertThat(json.redacted().toJson(new Peer.User(1, 2)))
        .isEqualTo("{\"_\":\"peerUser\",\"user_id\":1,\"access_hash\":\"***\"}");
  }
}
