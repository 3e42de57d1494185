package dev.mtproto.testdc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mtproto.error.RpcException;
import dev.mtproto.error.SignInException;
import dev.mtproto.error.SignInException.Reason;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Asserts that calls and sign-ins are refused. */
final class Refusals {
  private Refusals() {}

  static void assertRefused(ThrowingCallable call, int code, String text) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            RpcException.class,
            error -> {
              assertThat(error.code()).isEqualTo(code);
              assertThat(error.text()).isEqualTo(text);
            });
  }

  /** That somebody who signs in is refused, and why. */
  static void assertReason(Runnable call, Reason reason) {
    SignInException refusal = catchThrowableOfType(SignInException.class, call::run);

    assertThat(refusal).isNotNull();
    assertThat(refusal.reason()).isEqualTo(reason);
  }
}
