package dev.mtproto.proxy.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.internal.transcode.MethodPlan;
import dev.mtproto.internal.transcode.Transcoder;
import dev.mtproto.layer71.Layer71;
import java.util.List;
import org.junit.jupiter.api.Test;

class MethodRulesTest {
  @Test
  void everythingButTheDangerousIsAllowedAsAStandard() {
    MethodRules rules = MethodRules.standard();
    assertThat(rules.allow("messages.getDialogs")).isTrue();
    assertThat(MethodRules.DANGEROUS).noneMatch(rules::allow);
  }

  @Test
  void aStarIsForItsNamespaceAndNeverForTheDangerous() {
    MethodRules rules = MethodRules.of(List.of("auth.*", "help.getConfig"));
    assertThat(rules.allow("auth.checkPhone")).isTrue();
    assertThat(rules.allow("help.getConfig")).isTrue();
    assertThat(rules.allow("auth.logOut")).isFalse();
    assertThat(rules.allow("help.getNearestDc")).isFalse();
    assertThat(rules.allow("authority.none")).isFalse();
  }

  @Test
  void theDangerousIsAllowedByName() {
    assertThat(MethodRules.of(List.of("auth.logOut")).allow("auth.logOut")).isTrue();
  }

  @Test
  void whatIsNoRule_isRefused() {
    assertThatThrownBy(() -> MethodRules.of(List.of("messages.")))
        .hasMessageContaining("'messages.' is no rule");
  }

  @Test
  void theDangerousMethodsAreMethodsOfTheLayerOrKnownLaterOnes() {
    assertThat(MethodRules.DANGEROUS)
        .filteredOn(method -> Layer71.LAYER.combinator(method) == null)
        .containsExactlyInAnyOrder(
            "account.changeAuthorizationSettings",
            "account.confirmPasswordEmail",
            "account.deletePasskey",
            "account.deleteSecureValue",
            "account.initPasskeyRegistration",
            "account.registerPasskey",
            "account.resetPassword",
            "account.resetWebAuthorization",
            "account.resetWebAuthorizations",
            "account.sendVerifyEmailCode",
            "account.setAuthorizationTTL",
            "account.verifyEmail",
            "auth.acceptLoginToken",
            "auth.exportLoginToken",
            "auth.finishPasskeyLogin",
            "auth.importLoginToken",
            "auth.importWebTokenAuthorization",
            "messages.acceptUrlAuth");
  }

  @Test
  void signingInAndOutIsDangerousByWhateverMethod() {
    MethodRules rules = MethodRules.standard();
    assertThat(new Transcoder(Layer71.LAYER).methods())
        .extracting(MethodPlan::tlName)
        .filteredOn(method -> method.startsWith("auth.") && rules.allow(method))
        .containsExactlyInAnyOrder(
            "auth.cancelCode", "auth.checkPhone", "auth.resendCode", "auth.sendInvites");
  }
}
