package dev.mtproto.processor.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TlNamesTest {
  @ParameterizedTest
  @CsvSource({
    "access_hash, accessHash",
    "md5_checksum, md5Checksum",
    "g_a_or_b, gAOrB",
    "flags2, flags2",
    "static, static_",
    "default, default_",
    "wait, wait_",
    "to_string, toString_",
    "get_class, getClass_",
    "tl_id, tlId_",
    "builder, builder_"
  })
  void parametersGoBothWays(String tl, String java) {
    assertThat(TlNames.accessor(tl)).isEqualTo(java);
    assertThat(TlNames.tlParameter(java)).isEqualTo(tl);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "srp_B", "M1", "randomId", "ipv_6"})
  void parameterWithoutWayBackIsSeenByTheDifference(String tl) {
    assertThat(TlNames.tlParameter(TlNames.accessor(tl))).isNotEqualTo(tl);
  }

  @ParameterizedTest
  @CsvSource({
    "inputPeerChat, InputPeer, Chat",
    "user, User, Regular",
    "channel, Chat, Channel",
    "updates.differenceSlice, updates.Difference, Slice",
    "inputBotInlineMessageID64, InputBotInlineMessageID, InputBotInlineMessageID64",
    "jsonNull, JSONValue, JsonNull",
    "storage.fileJpeg, storage.FileType, FileJpeg",
    "chatlist, Chat, Chatlist"
  })
  void constructorLosesTheNameOfItsType(String constructor, String type, String nested) {
    assertThat(TlNames.constructor(constructor, type)).isEqualTo(nested);
    assertThat(TlNames.constructorCandidates(nested, type))
        .contains(TlNames.simpleName(constructor));
  }

  @Test
  void constructorIsFirstTakenForOneThatBeginsWithItsType() {
    assertThat(TlNames.constructorCandidates("Chat", "InputPeer"))
        .containsExactly("inputPeerChat", "chat");
    assertThat(TlNames.constructorCandidates("Regular", "User")).containsExactly("user");
  }

  @Test
  void constructorOfTheServiceSchemaGetsCamelCase() {
    assertThat(TlNames.constructor("p_q_inner_data_dc", "P_Q_inner_data")).isEqualTo("Dc");
    assertThat(TlNames.constructor("dh_gen_ok", "Set_client_DH_params_answer"))
        .isEqualTo("DhGenOk");
  }

  @ParameterizedTest
  @CsvSource({
    "InputPeer, InputPeerType",
    "storage.FileType, FileTypeType",
    "P_Q_inner_data, PQInnerDataType"
  })
  void declarationOfATypeEndsInType(String type, String declaration) {
    assertThat(TlNames.typeDeclaration(type)).isEqualTo(declaration);
    assertThat(TlNames.tlType(declaration)).isEqualTo(TlNames.type(type));
  }

  @Test
  void declarationBesideATypeOfItsNameHasAnUnderscore() {
    assertThat(TlNames.tlType("SentCodeType_")).isEqualTo("SentCode");
  }

  @Test
  void declarationCalledTypeIsItself() {
    assertThat(TlNames.tlType("Type")).isEqualTo("Type");
  }

  @Test
  void methodKeepsItsNameAndItsRequestBeginsUpperCase() {
    assertThat(TlNames.method("messages.getDialogs")).isEqualTo("getDialogs");
    assertThat(TlNames.request("messages.getDialogs")).isEqualTo("GetDialogs");
    assertThat(TlNames.method("stickers.import")).isEqualTo("import_");
    assertThat(TlNames.tlMethod("import_")).isEqualTo("import");
    assertThat(TlNames.request("req_pq_multi")).isEqualTo("ReqPqMulti");
  }

  @Test
  void namespaceIsAPackageBelowTheRoot() {
    assertThat(TlNames.packageName("a.b", "messages")).isEqualTo("a.b.messages");
    assertThat(TlNames.packageName("a.b", "")).isEqualTo("a.b");
    assertThat(TlNames.packageName("a.b", "native")).isEqualTo("a.b.native_");
    assertThat(TlNames.namespace("a.b", "a.b.native_")).isEqualTo("native");
    assertThat(TlNames.namespace("a.b", "a.b")).isEmpty();
  }

  @Test
  void callerIsNamedByItsNamespace() {
    assertThat(TlNames.caller("messages")).isEqualTo("Messages");
    assertThat(TlNames.caller("")).isEqualTo("Invoke");
  }

  @Test
  void qualifiedNameIsTakenApartAndPutTogether() {
    assertThat(TlNames.namespaceOf("messages.getDialogs")).isEqualTo("messages");
    assertThat(TlNames.namespaceOf("ping")).isEmpty();
    assertThat(TlNames.qualify("messages", TlNames.simpleName("messages.getDialogs")))
        .isEqualTo("messages.getDialogs");
    assertThat(TlNames.qualify("", "ping")).isEqualTo("ping");
  }

  @Test
  void tlNameBeginsWithALetter() {
    assertThat(TlNames.isTlName("access_hash")).isTrue();
    assertThat(TlNames.isTlName("_hash")).isFalse();
    assertThat(TlNames.isTlName("größe")).isFalse();
    assertThat(TlNames.isTlName("")).isFalse();
  }
}
