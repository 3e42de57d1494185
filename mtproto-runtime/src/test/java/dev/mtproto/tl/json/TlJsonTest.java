package dev.mtproto.tl.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.tl.SampleLayer;
import dev.mtproto.tl.TlCodecs;
import dev.mtproto.tl.TlLists;
import dev.mtproto.tl.TlTypeRef;
import dev.mtproto.tl.TlWriter;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlJsonTest {
  private static final String NONCE = "000102030405060708090a0b0c0d0e0f";
  private static final String VECTOR = "15c4b51c";

  private final TlJson json = TlJson.of(SampleLayer.LAYER);

  private String toHex(String text) {
    return HexFormat.of().formatHex(json.toTl(text));
  }

  private String fromHex(String hex) {
    return json.toJson(HexFormat.of().parseHex(hex));
  }

  private void assertBothWays(String text, String hex) {
    assertThat(toHex(text)).isEqualTo(hex);
    assertThat(fromHex(hex)).isEqualTo(text);
  }

  @Test
  void everyScalarHasItsForm() {
    assertBothWays(
        "{\"_\":\"all\",\"i\":-1,\"l\":\"-2\",\"d\":1.5,\"s\":\"é\\n\",\"b\":\"AQI=\",\"n\":\""
            + NONCE
            + "\",\"w\":\""
            + NONCE
            + NONCE
            + "\",\"t\":true}",
        "b1000000fffffffffeffffffffffffff000000000000f83f03c3a90a02010200"
            + NONCE
            + NONCE
            + NONCE
            + "b5757299");
  }

  @ParameterizedTest
  @CsvSource({
    "\"NaN\", 000000000000f87f",
    "\"Infinity\", 000000000000f07f",
    "\"-Infinity\", 000000000000f0ff",
    "-0.0, 0000000000000080",
    "1.0E300, 9c7500883ce4377e"
  })
  void doublesThatJsonHasNoNumberForAreStrings(String number, String hex) {
    String ids = VECTOR + "00000000" + VECTOR + "00000000" + VECTOR + "01000000" + hex;
    String rest = (VECTOR + "00000000").repeat(4);

    assertBothWays(
        "{\"_\":\"lists\",\"ints\":[],\"longs\":[],\"doubles\":["
            + number
            + "],\"texts\":[],\"blobs\":[],\"bools\":[],\"deep\":[]}",
        "b3000000" + ids + rest);
  }

  @Test
  void vectorsAreArraysOfAnyDepth() {
    assertBothWays(
        "{\"_\":\"lists\",\"ints\":[1,2],\"longs\":[\"3\"],\"doubles\":[],\"texts\":[\"a\"],"
            + "\"blobs\":[\"AA==\"],\"bools\":[true,false],\"deep\":[[1],[]]}",
        "b3000000"
            + (VECTOR + "020000000100000002000000")
            + (VECTOR + "010000000300000000000000")
            + (VECTOR + "00000000")
            + (VECTOR + "0100000001610000")
            + (VECTOR + "0100000001000000")
            + (VECTOR + "02000000b5757299379779bc")
            + (VECTOR + "02000000" + VECTOR + "0100000001000000" + VECTOR + "00000000"));
  }

  @Test
  void flagsFollowFromTheFieldsThatAreThere() {
    assertBothWays(
        "{\"_\":\"opt\",\"silent\":true,\"peer\":7,\"big\":\"5\"}",
        "b2000000" + "01000000" + "07000000" + "00000080" + "0500000000000000");
    assertBothWays(
        "{\"_\":\"opt\",\"id\":1,\"name\":\"a\",\"peer\":7}",
        "b2000000" + "02000000" + "01000000" + "01610000" + "07000000" + "00000000");
    assertBothWays("{\"_\":\"opt\",\"peer\":7}", "b2000000000000000700000000000000");
  }

  @Test
  void aFlagGivenAsFalseIsNotSet() {
    assertThat(toHex("{\"_\":\"opt\",\"silent\":false,\"peer\":7}"))
        .isEqualTo("b2000000000000000700000000000000");
  }

  @Test
  void bareValuesHaveNoIdButTheirJsonSaysWhatTheyAre() {
    assertBothWays(
        "{\"_\":\"salts\",\"now\":1,\"salts\":[{\"_\":\"salt\",\"since\":2,\"salt\":\"3\"}]}",
        "c20000000100000001000000020000000300000000000000");
  }

  @Test
  void trueAndNullAreWhatTheyAreAndAnObjectMayBeAnything() {
    String salt = "{\"_\":\"salt\",\"since\":2,\"salt\":\"3\"}";
    String bare = "020000000300000000000000";

    assertBothWays(
        "{\"_\":\"box\",\"message\":" + salt + ",\"any\":" + salt + ",\"yes\":true,\"none\":null}",
        "c3000000" + bare + "c1000000" + bare + "39d3ed3f" + "cc0b7356");
    assertBothWays(
        "{\"_\":\"box\",\"message\":" + salt + ",\"any\":[true,null],\"yes\":true,\"none\":null}",
        "c3000000" + bare + VECTOR + "02000000b5757299cc0b7356" + "39d3ed3f" + "cc0b7356");
  }

  @Test
  void whatStandsAtTheTopMayBeABoolOrNullOrAVector() {
    assertBothWays("true", "b5757299");
    assertBothWays("false", "379779bc");
    assertBothWays("null", "cc0b7356");
    assertBothWays("[]", VECTOR + "00000000");
    assertBothWays("[{\"_\":\"peerEmpty\"}]", VECTOR + "01000000a1000000");
    assertBothWays("[1,-1]", VECTOR + "0200000001000000ffffffff");
    assertBothWays("[\"1\",\"-1\"]", VECTOR + "020000000100000000000000ffffffffffffffff");
    assertThat(fromHex("39d3ed3f")).isEqualTo("true");
  }

  @Test
  void aKnownTypeIsReadAsWhatItIs() {
    TlTypeRef longs = new TlTypeRef.Vector(TlTypeRef.Builtin.LONG, false);
    byte[] bytes = HexFormat.of().parseHex(VECTOR + "01000000a1000000" + "00000000");

    assertThat(json.toJson(bytes, longs)).isEqualTo("[\"161\"]");
    assertThat(json.toTl("[\"161\"]", longs)).isEqualTo(bytes);
    assertThat(json.toJson(TlLists.ofLongs(161), TlCodecs.vector(TlCodecs.LONG)))
        .isEqualTo("[\"161\"]");
    assertThat(json.toJson(List.of("a"), TlCodecs.vector(TlCodecs.STRING))).isEqualTo("[\"a\"]");
    assertThat(json.toJson(5, TlCodecs.INT)).isEqualTo("5");
  }

  @Test
  void aWrappedCallIsTheMethodsObject() {
    assertBothWays(
        "{\"_\":\"invokeWithLayer\",\"layer\":71,\"query\":{\"_\":\"help.ping\"}}",
        "e300000047000000e2000000");
  }

  @Test
  void longsMayBeGivenAsNumbers() {
    assertThat(toHex("{\"_\":\"salt\",\"since\":2,\"salt\":3}"))
        .isEqualTo("c1000000020000000300000000000000");
  }

  @Test
  void fieldsMayComeInAnyOrder() {
    String inOrder =
        toHex(
            "{\"_\":\"opt\",\"silent\":true,\"id\":1,\"name\":\"a\",\"peer\":7,\"big\":\"5\","
                + "\"peers\":[{\"_\":\"peerUser\",\"user_id\":1,\"access_hash\":\"2\"}]}");

    assertThat(
            toHex(
                "{\"_\":\"opt\",\"peers\":[{\"access_hash\":\"2\",\"_\":\"peerUser\","
                    + "\"user_id\":1}],\"peer\":7,\"name\":\"a\",\"big\":\"5\",\"id\":1,"
                    + "\"silent\":true}"))
        .isEqualTo(inOrder);
    assertThat(
            toHex(
                "{\"big\":\"5\",\"name\":\"a\",\"peers\":[{\"user_id\":1,"
                    + "\"access_hash\":\"2\",\"_\":\"peerUser\"}],\"id\":1,\"peer\":7,"
                    + "\"silent\":true,\"_\":\"opt\"}"))
        .isEqualTo(inOrder);
  }

  @Test
  void anObjectInAnObjectDoesNotLendItsName() {
    assertThat(
            toHex(
                "{\"hidden\":{\"_\":\"peerEmpty\"},\"shown\":1,\"password\":\"\","
                    + "\"_\":\"secretBox\"}"))
        .isEqualTo("d200000000000000a100000001000000");
  }

  @Test
  void secretsAreHiddenWhenAskedFor() {
    String text =
        "{\"_\":\"secretBox\",\"password\":\"AQI=\",\"hidden\":{\"_\":\"peerUser\","
            + "\"user_id\":1,\"access_hash\":\"2\"},\"shown\":3}";
    byte[] bytes = json.toTl(text);

    assertThat(json.redacted().toJson(bytes))
        .isEqualTo("{\"_\":\"secretBox\",\"password\":\"***\",\"hidden\":\"***\",\"shown\":3}");
    assertThat(json.toJson(bytes)).isEqualTo(text);
  }

  @Test
  void nestedSecretsAreHiddenToo() {
    TlWriter writer = new TlWriter();
    SampleLayer.LAYER
        .request("invokeWithLayer")
        .with("layer", 1)
        .wrap(
            SampleLayer.LAYER
                .request("messages.send")
                .with("peer", SampleLayer.LAYER.object("peerEmpty").buildObject())
                .with("message", "secret")
                .build())
        .tlWrite(writer);

    assertThat(json.redacted().toJson(writer.toByteArray())).doesNotContain("secret");
  }

  @Test
  void anObjectIsShownWithoutDetour() {
    assertThat(json.toJson(SampleLayer.LAYER.object("peerEmpty").buildObject()))
        .isEqualTo("{\"_\":\"peerEmpty\"}");
  }
}
