package dev.mtproto.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.cli.language.Completion.Suggestion;
import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlLayer;
import dev.mtproto.tl.TlParameter;
import dev.mtproto.tl.TlTypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionTest {
  private static final TlLayer LAYER = Layer71.LAYER;

  private final CallLanguage language = new CallLanguage(LAYER);

  @Test
  void everyMethodOfTheLayerIsCompleted() {
    for (TlCombinator method : LAYER.methods()) {
      String begun = method.name().substring(0, method.name().length() - 1);
      assertThat(language.methods(begun)).extracting(Suggestion::text).contains(method.name());
    }
  }

  @Test
  void everyFieldOfEveryMethodIsSuggestedUntilItIsGiven() {
    for (TlCombinator method : LAYER.methods()) {
      StringBuilder line = new StringBuilder(method.name()).append(' ');
      List<TlParameter> left = fields(method);
      for (int i = 0; i < left.size(); i++) {
        assertThat(texts(line.toString()))
            .containsExactlyElementsOf(
                left.subList(i, left.size()).stream().map(CompletionTest::asTyped).toList());
        line.append(asTyped(left.get(i))).append(left.get(i).isTrueFlag() ? " " : "1 ");
      }
    }
  }

  @Test
  void everyFieldOfEveryConstructorIsSuggestedWhereItsTypeIsAskedFor() {
    for (TlCombinator method : LAYER.methods()) {
      for (TlParameter field : fields(method)) {
        if (field.type() instanceof TlTypeRef.Boxed type) {
          for (TlCombinator constructor : LAYER.constructorsOf(type.name())) {
            String line = method.name() + " " + field.name() + "={\"_\":\"" + constructor.name();
            assertThat(texts(line))
                .anySatisfy(text -> assertThat(text).startsWith("\"_\":\"" + constructor.name()));
            assertThat(texts(line + "\","))
                .containsAll(
                    fields(constructor).stream().map(one -> "\"" + one.name() + "\":").toList());
          }
        }
      }
    }
  }

  @Test
  void aConstructorThatNeedsNoFieldsIsItsNameAlone() {
    assertThat(texts("messages.getDialogs offset_peer="))
        .containsExactly(
            "inputPeerEmpty",
            "inputPeerSelf",
            "{\"_\":\"inputPeerChat\",",
            "{\"_\":\"inputPeerUser\",",
            "{\"_\":\"inputPeerChannel\",");
    assertThat(texts("messages.getDialogs offset_peer=inputpeers"))
        .containsExactly("inputPeerSelf");
    assertThat(texts("account.updateStatus offline=")).containsExactly("true", "false");
  }

  @Test
  void listsAndWhatIsNestedAreFollowedToTheirEnd() {
    assertThat(texts("users.getUsers id=")).containsExactly("[");
    assertThat(texts("users.getUsers id=[inputUserE")).containsExactly("inputUserEmpty");
    assertThat(texts("users.getUsers id=[inputUserSelf,{_:inputUser user"))
        .containsExactly("user_id:");
    assertThat(
            texts(
                "messages.sendMedia media={\"_\":\"inputMediaPhoto\",\"id\":{\"_\":\"inputPhoto\",\"id\":5,"))
        .containsExactly("\"access_hash\":", "}");
    assertThat(texts("{\"_\":\"messages.getDia")).containsExactly("\"_\":\"messages.getDialogs\",");
    assertThat(texts("invokeWithLayer query={_:help.getConf"))
        .containsExactly("\"_\":\"help.getConfig\"}");
  }

  @Test
  void aSuggestionTakesThePlaceOfWhatIsBegun() {
    String line = "messages.getDialogs limit=5 off";

    assertThat(language.complete(line).start()).isEqualTo(line.length() - "off".length());
    assertThat(language.complete(line + "set_peer=input").start())
        .isEqualTo((line + "set_peer=").length());
  }

  @Test
  void nothingIsSuggestedWhereNothingIsKnown() {
    assertThat(texts("messages.nonsense x")).isEmpty();
    assertThat(texts("messages.getDialogs limit=")).isEmpty();
    assertThat(texts("messages.getDialogs nonsense=")).isEmpty();
    assertThat(texts("messages.sendMessage message=\"inp")).isEmpty();
    assertThat(texts("messages.getDialogs offset_peer={\"_\":\"inputPeerSelf\"}")).isEmpty();
  }

  private List<String> texts(String line) {
    return language.complete(line).suggestions().stream().map(Suggestion::text).toList();
  }

  private static List<TlParameter> fields(TlCombinator combinator) {
    return combinator.parameters().stream().filter(field -> !field.isFlags()).toList();
  }

  private static String asTyped(TlParameter field) {
    return field.isTrueFlag() ? field.name() : field.name() + "=";
  }
}
