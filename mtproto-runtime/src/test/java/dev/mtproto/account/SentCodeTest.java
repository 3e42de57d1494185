package dev.mtproto.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.mtproto.error.SignInException;
import dev.mtproto.tl.FieldsOnly;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class SentCodeTest {
  @Test
  void theNextWayAndItsTimeAreTold() {
    Type sms = new Type("auth.sentCodeTypeSms", 5);
    SentCode sent = SentCode.of("1", new Sent("hash", sms, new Type("auth.codeTypeCall", 0), 60));

    assertThat(sent.way()).isEqualTo(CodeWay.SMS);
    assertThat(sent.length()).hasValue(5);
    assertThat(sent.nextWay()).hasValue(CodeWay.CALL);
    assertThat(sent.timeout()).hasValue(Duration.ofMinutes(1));
  }

  @Test
  void whatIsNotSaidIsEmpty() {
    SentCode sent =
        SentCode.of("1", new Sent("hash", new Type("auth.sentCodeTypeNew", 5), null, 0));

    assertThat(sent.way()).isEqualTo(CodeWay.OTHER);
    assertThat(sent.nextWay()).isEmpty();
    assertThat(sent).asString().doesNotContain("hash");
  }

  @Test
  void whatWantsAnythingButACodeIsATypedOutcome() {
    assertThatThrownBy(() -> SentCode.of("1", new Paid("USD")))
        .isInstanceOfSatisfying(
            SignInException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(SignInException.Reason.OLD_LAYER));
  }

  /** {@code auth.sentCode}, of whatever layer. */
  public record Sent(String phoneCodeHash, Type type, @Nullable Type nextType, Integer timeout)
      implements FieldsOnly {}

  public record Type(String tlName, int length) implements FieldsOnly {}

  /** {@code auth.sentCodePaymentRequired}, say. */
  public record Paid(String currency) implements FieldsOnly {}
}
