package dev.mtproto.cli.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mtproto.layer71.Layer71;
import dev.mtproto.tl.TlCombinator;
import dev.mtproto.tl.TlParameter;
import org.junit.jupiter.api.Test;

class SecretsTest {
  private final CallLanguage language = new CallLanguage(Layer71.LAYER);

  @Test
  void everySecretFieldOfTheLayerIsSeenHoweverItIsTyped() {
    for (TlCombinator combinator : Layer71.LAYER.combinators()) {
      for (TlParameter field : combinator.parameters()) {
        if (field.secret()) {
          assertThat(language.hasSecrets("x " + field.name() + "=5")).isTrue();
          assertThat(language.hasSecrets("x {\"" + field.name() + "\" : \"5\"")).isTrue();
          assertThat(language.hasSecrets("x y={_:z, " + field.name() + ":5}")).isTrue();
        }
      }
    }
  }

  @Test
  void aLineWithAMistakeHasItsSecretsToo() {
    assertThat(language.hasSecrets("auth.signIm phone_code=12345")).isTrue();
    assertThat(language.hasSecrets("auth.signIn phone_code= 12345")).isTrue();
  }

  @Test
  void theWordsAloneAndAHashOfNothingAreNoSecrets() {
    assertThat(language.hasSecrets("messages.search q=\"the secret token\"")).isFalse();
    assertThat(language.hasSecrets("contacts.getContacts hash=0")).isFalse();
    assertThat(language.hasSecrets("messages.getDialogs limit=5")).isFalse();
  }
}
