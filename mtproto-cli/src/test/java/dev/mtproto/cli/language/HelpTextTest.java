package dev.mtproto.cli.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.cli.io.CommandFailure;
import dev.mtproto.layer71.Layer71;
import org.junit.jupiter.api.Test;

class HelpTextTest {
  private final CallLanguage language = new CallLanguage(Layer71.LAYER);

  @Test
  void aMethodsHelpHasItsLineFieldsResultAndErrors() {
    assertThat(language.help("contacts.resolveUsername", 80))
        .isEqualTo(
            """
            contacts.resolveUsername#f93ccba3 username:string = contacts.ResolvedPeer;
            Whom a public name belongs to.

            FIELDS
              username               string: without the @

            RESULT
              contacts.ResolvedPeer: Whom a public name belongs to.
              contacts.resolvedPeer#7f077ad9 peer:Peer chats:Vector<Chat> users:Vector<User> = contacts.ResolvedPeer;

            ERRORS
              400 USERNAME_NOT_OCCUPIED
              400 USERNAME_INVALID""");
  }

  @Test
  void whatMayBeLeftOutIsSaid() {
    assertThat(language.help("messages.getDialogs", 200))
        .contains("exclude_pinned         flag: ")
        .contains("offset_peer            InputPeer, inputPeerEmpty if left out: ")
        .contains("limit                  int, 20 if left out: ");
    assertThat(language.help("messages.sendMessage", 200)).contains("long, random if left out: ");
    assertThat(language.help("auth.signIn", 200))
        .contains("phone_code             string, secret: ");
  }

  @Test
  void aTypesHelpHasItsConstructorsAndWhatReturnsIt() {
    assertThat(language.help("messages.Dialogs", 80))
        .contains("CONSTRUCTORS\n  messages.dialogs#15ba6c40 ", "RESULT OF\n  messages.getDialogs");
  }

  @Test
  void aNamespacesHelpListsItsMethods() {
    assertThat(language.help("contacts", 80).lines())
        .allSatisfy(line -> assertThat(line).matches("  contacts\\.\\w+.*| {25}.*"))
        .hasSizeGreaterThan(10);
  }

  @Test
  void everythingThatTheLayerKnowsHasHelp() {
    language
        .helpTopics("")
        .forEach(topic -> assertThat(language.help(topic.text(), 80)).isNotEmpty());
  }

  @Test
  void aNameThatIsUnknownGetsOnesThatAreNear() {
    assertThatThrownBy(() -> language.help("resolveUsername", 80))
        .isInstanceOf(CommandFailure.class)
        .hasMessage("Layer71 has no resolveUsername; did you mean contacts.resolveUsername?");
  }
}
