package dev.mtproto.cli.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.layer71.messages.GetDialogs;
import dev.mtproto.layer71.messages.GetMessages;
import dev.mtproto.layer71.messages.SendMessage;
import dev.mtproto.tl.TlObject;
import dev.mtproto.tl.json.TlJson;
import org.junit.jupiter.api.Test;

class CallLanguageTest {
  private final CallLanguage language = new CallLanguage(Layer71.LAYER);
  private final TlJson json = TlJson.of(Layer71.LAYER);

  @Test
  void fieldsAreGivenInAnyOrderAndWhatSaysFromTheBeginningMayBeLeftOut() {
    assertThat(language.json("messages.getDialogs offset_peer=inputPeerSelf limit=5"))
        .isEqualTo(
            "{\"_\":\"messages.getDialogs\",\"offset_date\":0,\"offset_id\":0,"
                + "\"offset_peer\":{\"_\":\"inputPeerSelf\"},\"limit\":5}");
    assertThat(call("messages.getDialogs")).isInstanceOf(GetDialogs.class);
  }

  @Test
  void jsonIsTakenAsItIs() {
    TlObject expected =
        call("messages.getHistory peer={_:inputPeerUser user_id:5 access_hash:-7} limit=3");

    assertThat(
            call(
                "messages.getHistory limit=3"
                    + " peer={\"_\": \"inputPeerUser\", \"access_hash\": \"-7\", \"user_id\": 5}"))
        .isEqualTo(expected);
    assertThat(
            call(
                "{\"_\":\"messages.getHistory\",\"limit\":3,"
                    + "\"peer\":{\"_\":\"inputPeerUser\",\"user_id\":5,\"access_hash\":\"-7\"}}"))
        .isEqualTo(expected);
    assertThat(
            call(
                "messages.getHistory {\"limit\":3,"
                    + "\"peer\":{\"_\":\"inputPeerUser\",\"user_id\":5,\"access_hash\":\"-7\"}}"))
        .isEqualTo(expected);
  }

  @Test
  void everyMessageHasARandomIdOfItsOwn() {
    String line = "messages.sendMessage peer=inputPeerSelf message=hello";

    SendMessage first = (SendMessage) call(line);
    SendMessage second = (SendMessage) call(line);

    assertThat(first.message()).isEqualTo("hello");
    assertThat(first.randomId()).isNotEqualTo(second.randomId());
  }

  @Test
  void textInQuotationMarksHasJsonsEscapesAndInApostrophesNone() {
    assertThat(message("\"two\\nlines, \\u00e9 \\\"quoted\\\"\""))
        .isEqualTo("two\nlines, é \"quoted\"");
    assertThat(message("'a\\nb {\"c\"'")).isEqualTo("a\\nb {\"c\"");
    assertThat(message("it's")).isEqualTo("it's");
    assertThat(message("\"over\ntwo lines\"")).isEqualTo("over\ntwo lines");
  }

  @Test
  void aFlagIsItsNameAlone() {
    SendMessage call =
        (SendMessage)
            call("messages.sendMessage silent peer=inputPeerSelf message=x no_webpage=false");

    assertThat(call.silent()).isTrue();
    assertThat(call.noWebpage()).isFalse();
  }

  @Test
  void aListNeedsBracketsOnlyWhereItIsNotClearWithout() {
    assertThat(((GetMessages) call("messages.getMessages id=[1, 2 3]")).id())
        .containsExactly(1, 2, 3);
    assertThat(((GetMessages) call("messages.getMessages id=4,5")).id()).containsExactly(4, 5);
    assertThat(call("users.getUsers id=inputUserSelf"))
        .isEqualTo(call("users.getUsers id=[{\"_\":\"inputUserSelf\"}]"));
  }

  @Test
  void aTypeWithOneConstructorNeedsNoName() {
    assertThat(
            call(
                "contacts.importContacts"
                    + " contacts=[{client_id:1 phone:'+1' first_name:A last_name:B}]"))
        .isEqualTo(
            call(
                "contacts.importContacts contacts=[{_:inputPhoneContact,"
                    + " client_id:1 phone:'+1' first_name:A last_name:B}]"));
  }

  @Test
  void aCallWithinACallIsJsonToo() {
    assertThat(call("invokeWithLayer layer=71 query={_:help.getConfig}").tlName())
        .isEqualTo("invokeWithLayer");
    assertThat(call("invokeWithoutUpdates query=help.getConfig").tlName())
        .isEqualTo("invokeWithoutUpdates");
  }

  @Test
  void somebodyIsFoundByNameWhereAPeerIsAskedForAndNowhereElse() {
    CallLanguage finding =
        new CallLanguage(
            Layer71.LAYER, (type, whom) -> "{\"_\":\"" + type + "\",\"whom\":\"" + whom + "\"}");

    assertThat(finding.json("messages.getHistory peer=@ada"))
        .contains("\"peer\":{\"_\":\"InputPeer\",\"whom\":\"@ada\"}");
    assertThat(finding.json("users.getUsers id=me,+4930"))
        .contains(
            "[{\"_\":\"InputUser\",\"whom\":\"me\"},{\"_\":\"InputUser\",\"whom\":\"+4930\"}]");
    assertThat(finding.json("contacts.resolveUsername username=@ada"))
        .contains("\"username\":\"@ada\"");
    assertRefused("messages.getHistory peer=@ada", "nobody can be looked up here");
  }

  @Test
  void whatIsMissingIsNamedWithItsType() {
    assertRefused(
        "messages.sendMessage",
        "peer (an InputPeer: inputPeerEmpty, inputPeerSelf, inputPeerChat, inputPeerUser, ...)"
            + " and message (a string) are missing");
    assertRefused(
        "messages.getHistory peer={_:inputPeerUser user_id:5}",
        "peer.access_hash (a long, in decimal) is missing");
    assertRefused("messages.sendMessage peer=", "peer has no value: peer=inputPeerEmpty");
  }

  @Test
  void whatIsUnknownIsNamedWithWhatMayBeMeant() {
    assertRefused("messages.getDialogs limt=5", "no field limt; did you mean limit?");
    assertRefused("help.getConfig x=5", "no field x; there are none");
    assertRefused(
        "messages.getHistory peer=inputPeerSlf",
        "peer: no InputPeer of that name; did you mean inputPeerSelf?");
    assertRefused(
        "users.getUsers id=[inputUserSelf,inputPeerSelf]",
        "id[1]: no InputUser of that name; did you mean inputUserSelf?");
    assertRefused("messages.getDialog", "no such method; did you mean messages.getDialogs?");
  }

  @Test
  void whatDoesNotFitIsNamedWithoutItsValue() {
    assertRefused("messages.getDialogs limit=abc", "limit is an int");
    assertRefused("messages.getDialogs limit={}", "limit is an int");
    assertRefused("messages.getMessages id={}", "id is a list: put it in [ ]");
    assertRefused("account.resetAuthorization hash=x", "hash is a long, in decimal");
    assertRefused("messages.getDialogs limit=1 limit=2", "limit is given twice");
    assertRefused(
        "messages.getDialogs exclude_pinned=1", "exclude_pinned is a flag: write its name");
    assertRefused(
        "messages.sendMessage message={a} peer=inputPeerSelf", "message is a string: put");
    assertRefused(
        "messages.sendMessage message=x peer={\"_\":\"inputPeerSelf\"", "a { is not closed");
  }

  @Test
  void aLineThatGoesOnSaysWhatIsOpen() {
    assertThat(language.unclosed("messages.getHistory peer={\"_\":\"inputPeerSelf\""))
        .isEqualTo("a {");
    assertThat(language.unclosed("messages.getMessages id=[1,")).isEqualTo("a [");
    assertThat(language.unclosed("messages.sendMessage message=\"hello"))
        .isEqualTo("a quotation mark");
    assertThat(language.unclosed("messages.sendMessage message=\"}\"")).isEmpty();
  }

  private TlObject call(String line) {
    return json.fromJson(language.json(line));
  }

  private String message(String value) {
    return ((SendMessage) call("messages.sendMessage peer=inputPeerSelf message=" + value))
        .message();
  }

  private void assertRefused(String line, String why) {
    assertThatThrownBy(() -> language.json(line))
        .isInstanceOf(CommandFailure.class)
        .message()
        .startsWith(why);
  }
}
