package dev.mtproto.tl.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.error.TlFormatException;
import dev.mtproto.tl.SampleLayer;
import dev.mtproto.tl.TlLimits;
import dev.mtproto.tl.TlTypeRef;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TlJsonErrorTest {
  private static final String USER = "{'_':'peerUser','user_id':1,'access_hash':'2'}";

  private final TlJson json = TlJson.of(SampleLayer.LAYER);

  private TlFormatException refused(String text) {
    String quoted = text.replace('\'', '"');
    return Objects.requireNonNull(
        catchThrowableOfType(TlFormatException.class, () -> json.toTl(quoted)), "accepted");
  }

  private void assertRefused(String text, String problem, String path) {
    TlFormatException e = refused(text);
    assertThat(e.problem()).isEqualTo(problem);
    assertThat(e.path()).isEqualTo(path);
    assertThat(e).hasMessageContaining(path);
  }

  @Test
  void whatTheLayerDoesNotHaveIsRefused() {
    assertRefused("{'_':'peerChat'}", "unknown constructor or method peerChat", "_");
    assertRefused(
        "{'_':'ns.tree','children':[{'_':'ns.tree','children':[],'valve':1}]}",
        "unknown field valve of ns.tree",
        "children[0].valve");
    assertRefused("{'_':'opt','flags':1,'peer':1}", "unknown field flags of opt", "flags");
    assertRefused("{'user_id':1,'_':'peerUser','x':1}", "unknown field x of peerUser", "x");
  }

  @Test
  void whatIsMissingIsNamed() {
    assertRefused(
        "{'_':'peerUser','user_id':1}", "missing field access_hash of peerUser", "access_hash");
    assertRefused(
        "{'_':'users.get','id':[" + USER + ",{'_':'peerUser','access_hash':'1'}]}",
        "missing field user_id of peerUser",
        "id[1].user_id");
    assertRefused("{'_':'opt','peer':1,'id':1}", "missing field name of opt", "name");
    assertThat(refused("{'user_id':1}").problem()).isEqualTo("an object without \"_\"");
    assertThat(refused("{}").problem()).isEqualTo("an object without \"_\"");
  }

  @Test
  void aFieldStandsOnce() {
    assertRefused(
        "{'_':'peerUser','user_id':1,'user_id':1,'access_hash':'2'}",
        "field user_id stands twice",
        "user_id");
    assertRefused(
        "{'_':'opt','silent':false,'silent':true,'peer':1}", "field silent stands twice", "silent");
    assertThat(refused("{'_':'peerEmpty','_':'peerEmpty'}").path()).isEqualTo("_");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "i | 2147483648 | number out of the range of int",
        "i | -2147483649 | number out of the range of int",
        "i | 99999999999999999999 | number out of the range of int",
        "i | 1.0 | expected an int, a whole number",
        "i | '1' | expected an int, a whole number",
        "i | null | expected an int, a whole number",
        "l | '9223372036854775808' | number out of the range of long",
        "l | 9223372036854775808 | number out of the range of long",
        "l | '+1' | expected a long, a string of decimal digits",
        "l | '' | expected a long, a string of decimal digits",
        "l | 1.5 | expected a long, a string of decimal digits",
        "d | 1e999 | number out of the range of double",
        "d | 'nan' | expected a double, a number",
        "d | true | expected a double, a number",
        "s | 1 | expected a string",
        "s | {} | expected a string",
        "b | 'AQ' | bad Base64: its padding is missing",
        "b | '*' | bad Base64, or more than TL takes",
        "n | '00' | expected 32 hexadecimal digits",
        "w | 'zz' | expected 64 hexadecimal digits",
        "t | 1 | expected true or false",
        "t | {'_':'boolTrue'} | expected true or false"
      })
  void aValueThatDoesNotFitIsRefusedWithItsPath(String field, String value, String problem) {
    assertRefused(
        "{'_':'box','message':{'_':'salt','since':1,'salt':'1'},'any':[{'_':'all','"
            + field
            + "':"
            + value
            + "}],'yes':true,'none':null}",
        problem,
        "any[0]." + field);
  }

  @Test
  void aConstructorOfAnotherTypeIsRefused() {
    assertRefused(
        "{'_':'users.get','id':[{'_':'salt','since':1,'salt':'1'}]}", "salt is no Peer", "id[0]._");
    assertRefused(
        "{'_':'invokeWithLayer','layer':1,'query':" + USER + "}", "peerUser is no !X", "query._");
    assertRefused(
        "{'_':'salts','now':1,'salts':[" + USER + "]}", "peerUser is no salt", "salts[0]._");
    assertRefused("{'_':'users.get','id':[{'_':'help.ping'}]}", "help.ping is no Peer", "id[0]._");
    assertRefused("{'_':'users.get','id':[true]}", "true is no Peer", "id[0]");
    assertRefused("{'_':'users.get','id':[null]}", "null is no Peer", "id[0]");
    assertRefused("{'_':'users.get','id':{}}", "expected an array for Vector<Peer>", "id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[1",
        "{'_':'peerEmpty'} x",
        "{'_':'peerEmpty'} {}",
        "nul",
        "5",
        "'a'",
        "{'_':5}",
        "[1,'a']",
        "{'_':'peerEmpty',}",
        "[1,[2]]",
        "]"
      })
  void whatIsNoSuchJsonIsRefusedWithItsOffset(String text) {
    TlFormatException e = refused(text);

    assertThat(e.offset()).isBetween(0L, (long) text.length());
  }

  @Test
  void whatTheParserQuotesIsNotRepeated() {
    assertThat(refused("{'_':'messages.send','message':hunter2}"))
        .hasMessageContaining("Unrecognized token")
        .hasMessageContaining("(message)")
        .hasMessageNotContaining("hunter2");
  }

  @Test
  void nestingHasALimit() {
    String deep = "[".repeat(TlLimits.MAX_DEPTH + 1) + "]".repeat(TlLimits.MAX_DEPTH + 1);
    String deeper = "[".repeat(100_000);

    assertThat(refused(deep).problem()).isEqualTo("nested deeper than 128");
    assertThat(refused(deeper).problem()).isEqualTo("nested deeper than 128");
    assertThat(refused("{'a':".repeat(3_000))).isNotNull();
  }

  private void assertUnreadable(String hex, String problem, long offset, @Nullable String path) {
    byte[] bytes = HexFormat.of().parseHex(hex.replace(" ", ""));
    assertThatThrownBy(() -> json.toJson(bytes))
        .isInstanceOfSatisfying(
            TlFormatException.class,
            e -> {
              assertThat(e.problem()).isEqualTo(problem);
              assertThat(e.offset()).isEqualTo(offset);
              assertThat(e.path()).isEqualTo(path);
            });
  }

  @Test
  void bytesThatAreNoValueAreRefusedWithTheirPath() {
    assertUnreadable("a2000000 0100", "4 bytes needed, 2 left", 4, "user_id");
    assertUnreadable(
        "e4000000 15c4b51c 02000000 a1000000 c1000000",
        "unknown constructor 0x000000c1 of Peer",
        16,
        "id[1]");
    assertUnreadable(
        "d1000000 15c4b51c 01000000 d1000000 15c4b51c 05000000 00000000",
        "a vector of 5 elements with 4 bytes left",
        20,
        "children[0].children");
    assertUnreadable(
        "e3000000 01000000 a1000000", "unknown constructor 0x000000a1 of !X", 8, "query");
    assertUnreadable("ff000000", "unknown constructor 0x000000ff of Object", 0, null);
    assertUnreadable("a1000000 00000000", "4 bytes too many", 4, null);
    assertUnreadable("", "4 bytes needed, 0 left", 0, null);
  }

  @Test
  void aBareTypeThatIsNotKnownIsRefused() {
    TlTypeRef unknown = new TlTypeRef.Bare("nothing");

    assertThatThrownBy(() -> json.toJson(new byte[4], unknown))
        .isInstanceOf(TlFormatException.class)
        .hasMessageContaining("nothing");
    assertThatThrownBy(() -> json.toTl("{\"_\":\"peerEmpty\"}", unknown))
        .isInstanceOf(TlFormatException.class);
  }
}
