package dev.mtproto.processor.proto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.processor.schema.Schemas;
import dev.mtproto.processor.schema.TlSchema;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProtoWriterTest {
  private static final String TYPES = ProtoWriter.types(Schemas.parse("api-layer71.tl"));
  private static final String UPDATES =
      ProtoWriter.files(Schemas.parse("api-layer71.tl")).getOrDefault(ProtoWriter.UPDATES_FILE, "");

  @ParameterizedTest
  @CsvSource({
    "^message , 1033",
    "^message Type(?!Vector), 203",
    "^message TypeVector, 10",
    "^message Pred, 585",
    "^message Req, 235",
    "^  rpc , 235",
    "^service , 1"
  })
  void everyConstructorTypeAndMethodHasItsMessage(String pattern, int count) {
    assertThat(matches(pattern)).hasSize(count).doesNotHaveDuplicates();
  }

  @Test
  void placeInTheLineIsTheNumber() {
    assertThat(message("ReqMessagesSendMessage"))
        .containsExactly(
            "int32 Flags = 1;",
            "TypeInputPeer Peer = 6;",
            "int32 ReplyToMsgId = 7;",
            "string Message = 8;",
            "int64 RandomId = 9;",
            "TypeReplyMarkup ReplyMarkup = 10;",
            "repeated TypeMessageEntity Entities = 11;");
  }

  @Test
  void typeOfOneConstructorHasAValue() {
    assertThat(message("TypeAuthSentCode")).containsExactly("PredAuthSentCode Value = 1;");
  }

  @Test
  void typeOfSeveralConstructorsIsAOneofInTheOrderOfTheSchema() {
    assertThat(message("TypeInputPeer"))
        .containsExactly(
            "oneof Value {",
            "PredInputPeerEmpty InputPeerEmpty = 1;",
            "PredInputPeerSelf InputPeerSelf = 2;",
            "PredInputPeerChat InputPeerChat = 3;",
            "PredInputPeerUser InputPeerUser = 4;",
            "PredInputPeerChannel InputPeerChannel = 5;",
            "}");
    assertThat(message("TypeBool"))
        .containsExactly(
            "oneof Value {", "PredBoolFalse BoolFalse = 1;", "PredBoolTrue BoolTrue = 2;", "}");
  }

  @Test
  void parameterNamedFlagsOfTypeIntIsAnOrdinaryField() {
    assertThat(message("PredInputPeerNotifySettings")).contains("int32 Flags = 1;");
    assertThat(matches("^  int32 Flags = ")).hasSize(140 + 3);
  }

  @Test
  void repeatedFieldNamedAsItsElementGetsAnS() {
    assertThat(message("PredChatFull")).contains("repeated TypeBotInfo BotInfos = 6;");
    assertThat(message("PredUserFull")).contains("TypeBotInfo BotInfo = 10;");
    assertThat(matches("^  repeated TypeBotInfo BotInfos")).hasSize(2);
  }

  @Test
  void queryAndItsResultAreOfAnyType() {
    assertThat(message("ReqInvokeWithLayer"))
        .containsExactly("int32 Layer = 1;", "google.protobuf.Any Query = 2;");
    assertThat(TYPES)
        .contains("  rpc InvokeWithLayer (ReqInvokeWithLayer) returns (google.protobuf.Any) {}\n");
  }

  @Test
  void vectorResultsHaveMessagesOfTheirOwn() {
    assertThat(message("TypeVectorInt")).containsExactly("repeated int32 values = 1;");
    assertThat(message("TypeVectorLong")).containsExactly("repeated int64 values = 1;");
    assertThat(message("TypeVectorUser")).containsExactly("repeated TypeUser User = 1;");
    assertThat(TYPES)
        .contains("  rpc UsersGetUsers (ReqUsersGetUsers) returns (TypeVectorUser) {}\n");
  }

  @Test
  void callsHaveTheirResultsType() {
    assertThat(TYPES)
        .startsWith(
            "// Generated from the TL schema.\nsyntax = \"proto3\";\npackage mtproto;\nimport \"google/protobuf/any.proto\";\n")
        .contains(
            "  rpc MessagesGetDialogs (ReqMessagesGetDialogs) returns (TypeMessagesDialogs) {}\n",
            "  rpc AuthLogOut (ReqAuthLogOut) returns (TypeBool) {}\n");
  }

  @Test
  void typesOfValuesFollowTl() {
    String types =
        ProtoWriter.types(
            TlSchema.parse(
                "a flags2:# b:flags2.0?Bool c:flags2.1?true d:double e:Vector<bytes> f_g:x.T = A; x.t = x.T;"));

    assertThat(types)
        .contains(
            """
            message PredA {
              int32 Flags2 = 1;
              TypeBool B = 2;
              double D = 4;
              repeated bytes E = 5;
              TypeXT FG = 6;
            }
            """);
  }

  @Test
  void updatesAreOfTheEighteenKindsAndOurs() {
    List<String> kinds =
        Pattern.compile("mtproto\\.Pred(\\w+) \\1 = (\\d+);")
            .matcher(UPDATES)
            .results()
            .map(m -> m.group(2) + m.group(1))
            .toList();

    assertThat(kinds)
        .startsWith("1UpdatesState", "2UpdateShortMessage")
        .contains("5Updates", "9UpdateNewMessage")
        .endsWith("18UpdateNewChannelMessage", "19UpdatesCombined", "20UpdatesTooLong");
    assertThat(UPDATES)
        .contains("package proxy;\nimport \"github.com/cjongseok/mtproto/types.tl.proto\";\n")
        .contains("  rpc ListenOnUpdates (ListenRequest) returns (stream Update) {}\n");
  }

  private static List<String> matches(String pattern) {
    return Pattern.compile(pattern + ".*", Pattern.MULTILINE)
        .matcher(TYPES)
        .results()
        .map(MatchResult::group)
        .toList();
  }

  private static List<String> message(String name) {
    int start = TYPES.indexOf("message " + name + " {\n");
    assertThat(start).as(name).isNotNegative();
    String body = TYPES.substring(TYPES.indexOf('\n', start) + 1, TYPES.indexOf("\n}\n", start));
    return body.lines().map(String::strip).toList();
  }
}
